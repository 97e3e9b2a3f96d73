aws logs tail "$LOG_GROUP" --since 1h \
  --filter-pattern '?"No match for output mapping" ?"Output mapping refers"'

aws apigateway get-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --query '{declared: methodResponses, mapped: methodIntegration.integrationResponses}'
