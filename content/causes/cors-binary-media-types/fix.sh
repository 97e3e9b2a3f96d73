aws apigateway update-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method OPTIONS --patch-operations op=replace,path=/contentHandling,value=CONVERT_TO_TEXT

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "preflight as text"
