aws apigateway update-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations op=replace,path=/apiKeyRequired,value=false

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "no API key on this method"
