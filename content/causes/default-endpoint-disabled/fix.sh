aws apigateway update-rest-api --rest-api-id "$API_ID" \
  --patch-operations op=replace,path=/disableExecuteApiEndpoint,value=False

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "switch the default endpoint on"
