aws apigatewayv2 get-domain-name --domain-name "$DOMAIN_NAME" \
  --query '{status: DomainNameConfigurations[].DomainNameStatus, routing: RoutingMode}'

aws apigatewayv2 get-api-mappings --domain-name "$DOMAIN_NAME" \
  --query 'Items[].[ApiMappingKey,ApiId,Stage]' --output table
