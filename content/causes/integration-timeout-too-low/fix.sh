aws apigateway update-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --patch-operations op=replace,path=/timeoutInMillis,value=29000

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "wait for 29 seconds"
