aws apigateway get-resources --rest-api-id "$API_ID" --query "items[?path=='/'].[id, resourceMethods]"
