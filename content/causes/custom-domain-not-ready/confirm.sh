aws apigateway get-domain-name --domain-name "$DOMAIN_NAME" \
  --query '{status: domainNameStatus, message: domainNameStatusMessage, policy: securityPolicy}'

# For an edge-optimized domain, add --region us-east-1 to the second command.
aws apigateway get-domain-name --domain-name "$DOMAIN_NAME" --output text \
  --query 'regionalCertificateArn || certificateArn' |
  xargs -I CERTIFICATE aws acm describe-certificate --certificate-arn CERTIFICATE \
    --query 'Certificate.{status: Status, until: NotAfter, names: SubjectAlternativeNames}'
