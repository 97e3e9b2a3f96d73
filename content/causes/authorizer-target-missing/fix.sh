printf '[{"op": "replace", "path": "/authorizerUri", "value": "arn:aws:apigateway:%s:lambda:path/2015-03-31/functions/arn:aws:lambda:%s:%s:function:%s/invocations"}]\n' \
  "$REGION" "$REGION" "$ACCOUNT_ID" "$FUNCTION_NAME" > patch.json

aws apigateway update-authorizer --rest-api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --patch-operations file://patch.json

aws lambda add-permission --function-name "$FUNCTION_NAME" \
  --statement-id invoke-by-authorizer --action lambda:InvokeFunction \
  --principal apigateway.amazonaws.com \
  --source-arn "arn:aws:execute-api:$REGION:$ACCOUNT_ID:$API_ID/authorizers/$AUTHORIZER_ID"

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "the authorizer calls the function that exists"
