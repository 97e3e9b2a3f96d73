aws apigateway update-authorizer --rest-api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --patch-operations op=replace,path=/identitySource,value=method.request.header.Authorization

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "authorizer reads the Authorization header"
