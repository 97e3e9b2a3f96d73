aws apigateway update-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations op=replace,path=/authorizationType,value=AWS_IAM

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "the method takes signatures"
