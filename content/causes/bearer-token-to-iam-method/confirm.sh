aws apigateway get-resources --rest-api-id "$API_ID" --embed methods \
  --query 'items[].{path: path, methods: values(resourceMethods || `{}`)[].[httpMethod, authorizationType]}'
