aws ec2 describe-security-groups --filters Name=group-name,Values=orders-backend \
  --query 'SecurityGroups[0].GroupId' --output text |
  xargs -I GROUP aws ec2 authorize-security-group-ingress --group-id GROUP \
    --ip-permissions 'IpProtocol=tcp,FromPort=443,ToPort=443,IpRanges=[{CidrIp=0.0.0.0/0,Description=HTTPS}]'
