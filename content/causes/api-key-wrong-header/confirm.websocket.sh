aws apigatewayv2 get-api --api-id "$API_ID" \
  --query '{api: Name, keySource: ApiKeySelectionExpression}'
