aws apigateway get-domain-names --resource-owner SELF --output text \
  --query "items[?domainName=='$DOMAIN_NAME' && domainNameId].domainNameArn" |
  xargs -I ARN aws apigateway create-domain-name-access-association --domain-name-arn ARN \
    --access-association-source "$VPC_ENDPOINT_ID" --access-association-source-type VPCE
