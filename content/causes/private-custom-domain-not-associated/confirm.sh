aws apigateway get-domain-names --resource-owner SELF \
  --query "items[?domainName=='$DOMAIN_NAME'].{arn: domainNameArn, status: domainNameStatus, policy: policy}"

aws apigateway get-domain-name-access-associations --resource-owner SELF --output table \
  --query 'items[].[domainNameArn, accessAssociationSource]'

dig +short "$DOMAIN_NAME"
