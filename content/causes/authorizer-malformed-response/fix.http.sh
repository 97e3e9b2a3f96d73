# For a function that returns {"isAuthorized": true} or false.
aws apigatewayv2 update-authorizer --api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --authorizer-payload-format-version 2.0 --enable-simple-responses
