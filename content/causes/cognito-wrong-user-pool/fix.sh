aws apigateway update-authorizer --rest-api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --patch-operations \
  "op=add,path=/providerARNs,value=arn:aws:cognito-idp:$REGION:$ACCOUNT_ID"":userpool/$USER_POOL_ID"

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "trust the user pool of this environment"
