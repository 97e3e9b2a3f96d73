aws apigatewayv2 get-authorizer --api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --query '{cacheSeconds: AuthorizerResultTtlInSeconds, key: IdentitySource}'

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 10m
