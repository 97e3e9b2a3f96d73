aws apigatewayv2 get-routes --api-id "$API_ID" --query 'Items[].RouteKey' --output json
