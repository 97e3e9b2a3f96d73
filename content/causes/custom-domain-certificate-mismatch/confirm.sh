printf '' | openssl s_client -connect "$DOMAIN_NAME":443 -servername "$DOMAIN_NAME" 2>/dev/null |
  openssl x509 -noout -text | grep -E 'Subject:|DNS:'

dig +short "$DOMAIN_NAME"

aws apigateway get-domain-name --domain-name "$DOMAIN_NAME" \
  --query '{target: regionalDomainName || distributionDomainName, certificate: regionalCertificateArn || certificateArn}'
