printf '[{"op": "replace", "path": "/uri", "value": "arn:aws:apigateway:%s:lambda:path/2015-03-31/functions/arn:aws:lambda:%s:%s:function:%s/invocations"}]\n' \
  "$REGION" "$REGION" "$ACCOUNT_ID" "$FUNCTION_NAME" > target.json

aws apigateway update-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --patch-operations file://target.json

aws lambda add-permission --function-name "$FUNCTION_NAME" --statement-id api-gateway \
  --action lambda:InvokeFunction --principal apigateway.amazonaws.com \
  --source-arn "arn:aws:execute-api:$REGION:$ACCOUNT_ID:$API_ID/*/*"

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "call the function that exists"
