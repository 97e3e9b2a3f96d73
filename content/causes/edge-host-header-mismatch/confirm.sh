aws apigateway get-rest-api --rest-api-id "$API_ID" --query 'endpointConfiguration.types'

# With a custom domain. A CNAME names its distribution; behind an alias record only addresses show.
aws apigateway get-domain-name --domain-name "$DOMAIN_NAME" \
  --query '{types: endpointConfiguration.types, distribution: distributionDomainName}'
dig +noall +answer "$DOMAIN_NAME"
