aws apigateway get-resources --rest-api-id "$API_ID" \
  --query 'items[?resourceMethods].{id: id, path: path, methods: keys(resourceMethods)}'
