aws apigatewayv2 get-api-mappings --domain-name "$DOMAIN_NAME" \
  --query 'Items[].[ApiMappingKey,ApiId,Stage]' --output table
