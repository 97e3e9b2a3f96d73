aws apigatewayv2 get-routes --api-id "$API_ID" --query 'Items[].[RouteId, RouteKey, AuthorizationType]' --output table
