aws apigatewayv2 get-integrations --api-id "$API_ID" \
  --query 'Items[].{id: IntegrationId, timeout: TimeoutInMillis, target: IntegrationUri}'

aws logs tail "$LOG_GROUP" --since 1h --filter-pattern '"Execution failed due to a timeout error"'
