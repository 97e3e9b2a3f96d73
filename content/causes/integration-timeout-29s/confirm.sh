aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --query timeoutInMillis

aws apigateway get-rest-api --rest-api-id "$API_ID" --query endpointConfiguration.types

aws logs tail "$LOG_GROUP" --since 1h --filter-pattern '"Execution failed due to a timeout error"'
