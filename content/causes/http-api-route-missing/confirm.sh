aws apigatewayv2 get-routes --api-id "$API_ID" --query 'Items[].[RouteKey, Target]' --output table
