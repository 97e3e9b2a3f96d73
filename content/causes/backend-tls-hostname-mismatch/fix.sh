aws apigateway update-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations op=replace,path=/uri,value=https://backend.example.com/orders

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "call the backend by the name of its certificate"
