aws apigateway get-authorizer --rest-api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --query '{type: type, cacheSeconds: authorizerResultTtlInSeconds, key: identitySource}'

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 10m
