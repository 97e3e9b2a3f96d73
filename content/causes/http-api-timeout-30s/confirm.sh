aws apigatewayv2 get-integrations --api-id "$API_ID" \
  --query 'Items[].{id: IntegrationId, timeout: TimeoutInMillis, target: IntegrationUri}'

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 1h --filter-pattern REPORT
