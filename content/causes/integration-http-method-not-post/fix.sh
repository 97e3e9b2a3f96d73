# For a proxy integration. put-integration writes it anew: add what else it is set to, such as --timeout-in-millis.
printf 'arn:aws:apigateway:%s:lambda:path/2015-03-31/functions/arn:aws:lambda:%s:%s:function:%s/invocations' \
  "$REGION" "$REGION" "$ACCOUNT_ID" "$FUNCTION_NAME" > uri.txt

aws apigateway put-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --type AWS_PROXY --integration-http-method POST --uri file://uri.txt

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "invoke Lambda with POST"
