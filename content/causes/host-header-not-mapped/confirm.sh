# -k shows the Host even where the certificate has another name: send no credentials here.
curl -skv -o /dev/null "$URL"

aws apigateway get-domain-names --output table \
  --query 'items[].[domainName, regionalDomainName || distributionDomainName]'
