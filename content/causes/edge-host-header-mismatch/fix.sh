aws apigateway update-rest-api --rest-api-id "$API_ID" \
  --patch-operations op=replace,path=/endpointConfiguration/types/EDGE,value=REGIONAL

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "make the API Regional"
