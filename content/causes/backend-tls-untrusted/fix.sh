aws acm request-certificate --domain-name backend.example.com --validation-method DNS

# When the certificate is issued: put it on the HTTPS listener of the load balancer, here orders.
aws elbv2 describe-load-balancers --names orders --query 'LoadBalancers[0].LoadBalancerArn' --output text |
  xargs -I BALANCER aws elbv2 describe-listeners --load-balancer-arn BALANCER \
    --query "Listeners[?Protocol=='HTTPS'].ListenerArn | [0]" --output text |
  xargs -I LISTENER aws elbv2 modify-listener --listener-arn LISTENER \
    --certificates "CertificateArn=$(aws acm list-certificates \
      --query "CertificateSummaryList[?DomainName=='backend.example.com'].CertificateArn | [0]" --output text)"
