# Edge-optimized domain: --region us-east-1 for the first command, and path=/certificateArn.
aws acm list-certificates --region "$REGION" --certificate-statuses ISSUED --output text \
  --query "CertificateSummaryList[?contains(SubjectAlternativeNameSummaries, '$DOMAIN_NAME')].CertificateArn | [0]" |
  xargs -I CERTIFICATE aws apigateway update-domain-name --domain-name "$DOMAIN_NAME" \
    --patch-operations op=replace,path=/regionalCertificateArn,value=CERTIFICATE
