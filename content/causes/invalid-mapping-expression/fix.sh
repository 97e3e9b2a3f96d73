aws apigateway update-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations op=add,path=/requestParameters/method.request.path.proxy,value=true

aws apigateway update-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations op=add,path=/requestParameters/integration.request.path.proxy,value=method.request.path.proxy

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "declare the path parameter proxy"
