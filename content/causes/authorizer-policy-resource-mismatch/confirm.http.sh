aws apigatewayv2 get-authorizer --api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --query '{format: AuthorizerPayloadFormatVersion, simple: EnableSimpleResponses}'

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 10m

printf 'arn:aws:execute-api:%s:%s:%s/%s/%s%s\n' \
  "$REGION" "$ACCOUNT_ID" "$API_ID" "$STAGE" "$METHOD" "$RESOURCE_PATH"
