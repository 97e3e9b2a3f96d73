aws apigatewayv2 get-stages --api-id "$API_ID" --query 'Items[].[StageName, DeploymentId]' --output table
aws apigatewayv2 get-apis --query 'Items[].[ApiId, Name, ProtocolType]' --output table
