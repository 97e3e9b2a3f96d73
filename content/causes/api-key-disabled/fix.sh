aws apigateway update-api-key --api-key "$API_KEY_ID" \
  --patch-operations op=replace,path=/enabled,value=true
