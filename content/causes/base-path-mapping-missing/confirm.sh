aws apigateway get-domain-name --domain-name "$DOMAIN_NAME" \
  --query '{status: domainNameStatus, routing: routingMode}'

aws apigateway get-base-path-mappings --domain-name "$DOMAIN_NAME" \
  --query 'items[].[basePath,restApiId,stage]' --output table
