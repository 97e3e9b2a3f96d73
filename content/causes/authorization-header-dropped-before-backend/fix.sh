aws apigateway update-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations op=add,path=/requestParameters/method.request.header.Authorization,value=false

aws apigateway update-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations \
  op=add,path=/requestParameters/integration.request.header.Authorization,value=method.request.header.Authorization

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "hand Authorization to the backend"
