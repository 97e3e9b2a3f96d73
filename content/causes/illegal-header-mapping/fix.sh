aws apigateway update-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations op=remove,path=/requestParameters/integration.request.header.Content-Length

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "map no reserved header"
