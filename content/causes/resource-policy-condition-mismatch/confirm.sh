aws apigateway get-rest-api --rest-api-id "$API_ID" --query policy --output text | tr -d '\134'

aws apigateway get-rest-api --rest-api-id "$API_ID" --query endpointConfiguration.types

aws apigateway get-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --query authorizationType
