aws apigateway get-base-path-mappings --domain-name "$DOMAIN_NAME" \
  --query 'items[].[basePath,restApiId,stage]' --output table
