# Replaces the route's whole list of scopes.
aws apigatewayv2 update-route --api-id "$API_ID" --route-id "$ROUTE_ID" \
  --authorization-scopes orders/read
