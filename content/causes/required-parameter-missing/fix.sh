aws apigateway update-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations op=replace,path=/requestParameters/method.request.querystring.status,value=false

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "make status optional"
