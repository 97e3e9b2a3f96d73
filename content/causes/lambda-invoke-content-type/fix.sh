aws apigateway update-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" \
  --patch-operations op=remove,path=/requestParameters/integration.request.header.Content-Type

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "send Lambda no content type"
