# With an alias or a version in the authorizer's URI, add --qualifier and its name.
aws lambda add-permission --function-name "$FUNCTION_NAME" \
  --statement-id invoke-by-authorizer --action lambda:InvokeFunction \
  --principal apigateway.amazonaws.com \
  --source-arn "arn:aws:execute-api:$REGION:$ACCOUNT_ID:$API_ID/authorizers/$AUTHORIZER_ID"
