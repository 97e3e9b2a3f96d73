aws apigatewayv2 get-api --api-id "$API_ID" --query RouteSelectionExpression

aws apigatewayv2 get-routes --api-id "$API_ID" --query 'Items[].RouteKey'
