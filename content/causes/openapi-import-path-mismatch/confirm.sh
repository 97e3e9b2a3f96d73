aws apigateway get-resources --rest-api-id "$API_ID" --query 'items[].path' --output json
