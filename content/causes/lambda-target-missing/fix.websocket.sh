printf 'arn:aws:apigateway:%s:lambda:path/2015-03-31/functions/arn:aws:lambda:%s:%s:function:%s/invocations' \
  "$REGION" "$REGION" "$ACCOUNT_ID" "$FUNCTION_NAME" > uri.txt
aws apigatewayv2 update-integration --api-id "$API_ID" --integration-id "$INTEGRATION_ID" \
  --integration-uri file://uri.txt

aws lambda add-permission --function-name "$FUNCTION_NAME" --statement-id api-gateway \
  --action lambda:InvokeFunction --principal apigateway.amazonaws.com \
  --source-arn "arn:aws:execute-api:$REGION:$ACCOUNT_ID:$API_ID/*/*"

aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE"
