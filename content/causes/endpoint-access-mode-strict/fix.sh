# For a custom domain: update-domain-name with the same operation, and no deployment.
aws apigateway update-rest-api --rest-api-id "$API_ID" \
  --patch-operations op=replace,path=/endpointAccessMode,value=BASIC

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "endpoint access mode BASIC"
