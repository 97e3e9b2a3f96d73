aws apigatewayv2 get-authorizers --api-id "$API_ID" \
  --query 'Items[].{id: AuthorizerId, function: AuthorizerUri, format: AuthorizerPayloadFormatVersion,
    simple: EnableSimpleResponses}'
