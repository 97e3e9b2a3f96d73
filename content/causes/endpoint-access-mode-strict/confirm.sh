aws apigateway get-rest-api --rest-api-id "$API_ID" \
  --query '{policy: securityPolicy, mode: endpointAccessMode, types: endpointConfiguration.types}'

aws apigateway get-domain-name --domain-name "$DOMAIN_NAME" \
  --query '{policy: securityPolicy, mode: endpointAccessMode, types: endpointConfiguration.types}'
