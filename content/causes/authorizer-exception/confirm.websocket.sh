aws apigatewayv2 get-authorizer --api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --query '{function: AuthorizerUri, reads: IdentitySource}'

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 15m
