aws logs tail "$LOG_GROUP" --since 1h --filter-pattern '"base64 decode"'

aws apigateway get-rest-api --rest-api-id "$API_ID" --query binaryMediaTypes

aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --query '{request: contentHandling, responses: integrationResponses}'
