aws apigatewayv2 get-authorizers --api-id "$API_ID" \
  --query 'Items[].{id: AuthorizerId, type: AuthorizerType, function: AuthorizerUri}'

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 15m --filter-pattern Unauthorized
