aws apigatewayv2 update-authorizer --api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --authorizer-uri arn:aws:apigateway:"$REGION":lambda:path/2015-03-31/functions/arn:aws:lambda:"$REGION":"$ACCOUNT_ID":function:"$FUNCTION_NAME"/invocations

aws lambda add-permission --function-name "$FUNCTION_NAME" \
  --statement-id invoke-by-authorizer --action lambda:InvokeFunction \
  --principal apigateway.amazonaws.com \
  --source-arn "arn:aws:execute-api:$REGION:$ACCOUNT_ID:$API_ID/authorizers/$AUTHORIZER_ID"

aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE"
