aws apigateway update-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --patch-operations op=add,path=/authorizationScopes,value=orders/read

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "take access tokens with the scope orders/read"
