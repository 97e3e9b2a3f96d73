aws apigateway get-resources --rest-api-id "$API_ID" --embed methods \
  --query 'items[?resourceMethods].{path: path,
    methods: values(resourceMethods)[].[httpMethod, authorizationType]}'
