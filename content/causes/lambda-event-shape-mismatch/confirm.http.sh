aws apigatewayv2 get-integrations --api-id "$API_ID" \
  --query 'Items[].{id: IntegrationId, format: PayloadFormatVersion, target: IntegrationUri}'

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 10m
