# Name every security group of the load balancer: the command replaces the list.
aws elbv2 set-security-groups \
  --load-balancer-arn "$(aws elbv2 describe-load-balancers --names orders \
    --query 'LoadBalancers[0].LoadBalancerArn' --output text)" \
  --security-groups "$(aws ec2 describe-security-groups --filters Name=group-name,Values=orders-balancer \
    --query 'SecurityGroups[0].GroupId' --output text)" \
  --enforce-security-group-inbound-rules-on-private-link-traffic off
