aws apigatewayv2 update-integration --api-id "$API_ID" --integration-id "$INTEGRATION_ID" \
  --integration-uri arn:aws:lambda:"$REGION":"$ACCOUNT_ID":function:"$FUNCTION_NAME"

aws lambda add-permission --function-name "$FUNCTION_NAME" --statement-id api-gateway \
  --action lambda:InvokeFunction --principal apigateway.amazonaws.com \
  --source-arn "arn:aws:execute-api:$REGION:$ACCOUNT_ID:$API_ID/*/*"

# Only if the stage does not deploy automatically:
aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE"
