aws apigatewayv2 get-routes --api-id "$API_ID" \
  --query 'Items[].{route: RouteKey, needsKey: ApiKeyRequired}'
