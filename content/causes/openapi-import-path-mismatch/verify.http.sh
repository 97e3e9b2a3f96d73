aws apigatewayv2 get-routes --api-id "$API_ID" --query 'Items[].RouteKey' --output json
curl -sS -i -X "$METHOD" "$URL"
