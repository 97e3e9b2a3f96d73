# Name every variable that the stage needs, not only the missing one.
aws apigatewayv2 update-stage --api-id "$API_ID" --stage-name "$STAGE" \
  --stage-variables "fn=$FUNCTION_NAME"

aws lambda add-permission --function-name "$FUNCTION_NAME" --statement-id api-gateway \
  --action lambda:InvokeFunction --principal apigateway.amazonaws.com \
  --source-arn "arn:aws:execute-api:$REGION:$ACCOUNT_ID:$API_ID/*/*"
