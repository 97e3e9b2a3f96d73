aws apigateway update-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations op=replace,path=/responseTransferMode,value=STREAM

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "stream large answers"
