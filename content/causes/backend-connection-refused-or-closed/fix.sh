# orders is the name of the load balancer.
aws elbv2 describe-load-balancers --names orders --query 'LoadBalancers[0].LoadBalancerArn' --output text |
  xargs -I BALANCER aws elbv2 modify-load-balancer-attributes --load-balancer-arn BALANCER \
    --attributes Key=idle_timeout.timeout_seconds,Value=120
