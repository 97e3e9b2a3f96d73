aws apigatewayv2 get-integration --api-id "$API_ID" --integration-id "$INTEGRATION_ID" \
  --query '{uri: IntegrationUri, name: TlsConfig.ServerNameToVerify}'

aws elbv2 describe-load-balancers --names orders --query 'LoadBalancers[0].LoadBalancerArn' --output text |
  xargs -I BALANCER aws elbv2 describe-listeners --load-balancer-arn BALANCER \
    --query "Listeners[?Protocol=='HTTPS'].Certificates[0].CertificateArn | [0]" --output text |
  xargs -I CERTIFICATE aws acm describe-certificate --certificate-arn CERTIFICATE \
    --query Certificate.SubjectAlternativeNames
