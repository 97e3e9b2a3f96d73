aws apigatewayv2 get-authorizers --api-id "$API_ID" \
  --query 'Items[].{id: AuthorizerId, type: AuthorizerType, reads: IdentitySource}'
