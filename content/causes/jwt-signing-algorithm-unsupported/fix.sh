aws apigatewayv2 create-authorizer --api-id "$API_ID" --name es256 --authorizer-type REQUEST \
  --authorizer-uri arn:aws:apigateway:"$REGION":lambda:path/2015-03-31/functions/arn:aws:lambda:"$REGION":"$ACCOUNT_ID":function:"$FUNCTION_NAME"/invocations \
  --authorizer-payload-format-version 2.0 --enable-simple-responses \
  --identity-source "\$request.header.Authorization" --authorizer-result-ttl-in-seconds 300

# AUTHORIZER_ID is the AuthorizerId that the command above prints.
aws lambda add-permission --function-name "$FUNCTION_NAME" --statement-id es256-authorizer \
  --action lambda:InvokeFunction --principal apigateway.amazonaws.com \
  --source-arn "arn:aws:execute-api:$REGION:$ACCOUNT_ID:$API_ID/authorizers/$AUTHORIZER_ID"

aws apigatewayv2 update-route --api-id "$API_ID" --route-id "$ROUTE_ID" \
  --authorization-type CUSTOM --authorizer-id "$AUTHORIZER_ID"
