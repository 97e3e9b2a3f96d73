curl -sS -i -X OPTIONS "$URL" -H "Origin: $ORIGIN" \
  -H "Access-Control-Request-Method: $METHOD"

aws apigatewayv2 get-routes --api-id "$API_ID" \
  --query 'Items[].{route: RouteKey, authorization: AuthorizationType}'
