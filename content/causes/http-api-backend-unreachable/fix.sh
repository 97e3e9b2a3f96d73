# orders-balancer and orders-link are the names of the two security groups.
aws ec2 authorize-security-group-ingress \
  --group-id "$(aws ec2 describe-security-groups --filters Name=group-name,Values=orders-balancer \
    --query 'SecurityGroups[0].GroupId' --output text)" \
  --ip-permissions "IpProtocol=tcp,FromPort=80,ToPort=80,UserIdGroupPairs=[{GroupId=$(aws ec2 describe-security-groups \
    --filters Name=group-name,Values=orders-link --query 'SecurityGroups[0].GroupId' --output text)}]"
