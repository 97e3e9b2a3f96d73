# Simple responses exist in format 2.0 only.
aws apigatewayv2 update-authorizer --api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --authorizer-payload-format-version 1.0 --no-enable-simple-responses
