aws apigateway get-rest-api --rest-api-id "$API_ID" --query disableExecuteApiEndpoint
