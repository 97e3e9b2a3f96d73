# -k shows the Host even where the certificate has another name: send no credentials here.
curl -skv -o /dev/null "$URL"

aws apigatewayv2 get-domain-names --output table \
  --query 'Items[].[DomainName, DomainNameConfigurations[0].ApiGatewayDomainName]'
