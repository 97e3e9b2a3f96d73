aws apigateway get-stages --rest-api-id "$API_ID" --query 'item[].[stageName, deploymentId]' --output table
aws apigateway get-rest-apis --query 'items[].[id, name]' --output table
