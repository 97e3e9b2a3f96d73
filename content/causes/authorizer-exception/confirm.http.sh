aws apigatewayv2 get-authorizer --api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --query '{function: AuthorizerUri, format: AuthorizerPayloadFormatVersion, simple: EnableSimpleResponses}'

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 15m
