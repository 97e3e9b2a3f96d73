aws apigatewayv2 get-integrations --api-id "$API_ID" \
  --query 'Items[].{id: IntegrationId, format: PayloadFormatVersion, target: IntegrationUri}'

# The access log, if its format has $context.integrationErrorMessage:
aws logs tail "$LOG_GROUP" --since 15m --filter-pattern '"Lambda body contains"'
