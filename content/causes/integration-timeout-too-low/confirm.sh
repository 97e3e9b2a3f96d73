aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --query timeoutInMillis

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 1h --filter-pattern REPORT
