aws apigateway update-authorizer --rest-api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --patch-operations op=replace,path=/authorizerResultTtlInSeconds,value=0

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "ask the authorizer for every call"

aws apigateway flush-stage-authorizers-cache --rest-api-id "$API_ID" --stage-name "$STAGE"
