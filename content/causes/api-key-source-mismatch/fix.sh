aws apigateway update-rest-api --rest-api-id "$API_ID" \
  --patch-operations op=replace,path=/apiKeySource,value=HEADER

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "read API keys from the header"
