aws apigatewayv2 get-stages --api-id "$API_ID" --query 'Items[].StageName'
