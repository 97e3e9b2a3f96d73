# If the method should accept tokens of a user pool. $AUTHORIZER_ID names an authorizer of this API.
aws apigateway update-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --patch-operations \
  op=replace,path=/authorizationType,value=COGNITO_USER_POOLS \
  "op=replace,path=/authorizerId,value=$AUTHORIZER_ID"

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "accept tokens of the user pool"
