aws apigateway update-stage --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --patch-operations op=replace,path=/variables/fn,value="$FUNCTION_NAME"

aws lambda add-permission --function-name "$FUNCTION_NAME" --statement-id api-gateway \
  --action lambda:InvokeFunction --principal apigateway.amazonaws.com \
  --source-arn "arn:aws:execute-api:$REGION:$ACCOUNT_ID:$API_ID/*/*"
