# The certificate has to carry exactly this name; with another one, such as a wildcard, give its ARN instead.
aws acm list-certificates --certificate-statuses ISSUED --output text \
  --query "CertificateSummaryList[?DomainName=='$DOMAIN_NAME'].CertificateArn | [0]" |
  xargs -I CERTIFICATE aws apigatewayv2 create-domain-name --domain-name "$DOMAIN_NAME" \
    --domain-name-configurations CertificateArn=CERTIFICATE,EndpointType=REGIONAL,SecurityPolicy=TLS_1_2

aws apigatewayv2 create-api-mapping --domain-name "$DOMAIN_NAME" --api-id "$API_ID" --stage "$STAGE"
