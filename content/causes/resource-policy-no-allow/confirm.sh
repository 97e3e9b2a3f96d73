aws apigateway get-rest-api --rest-api-id "$API_ID" --query policy --output text | tr -d '\134'
