# Repeat this for every method of the API, then deploy once.
aws apigateway update-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --patch-operations op=replace,path=/authorizationType,value=AWS_IAM

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "IAM authorization for the callers of the policy"
