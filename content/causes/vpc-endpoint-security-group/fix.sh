aws ec2 describe-vpc-endpoints --vpc-endpoint-ids "$VPC_ENDPOINT_ID" --region "$REGION" \
  --query 'VpcEndpoints[0].Groups[0].GroupId' --output text |
  xargs -I GROUP aws ec2 authorize-security-group-ingress --group-id GROUP --region "$REGION" \
    --ip-permissions 'IpProtocol=tcp,FromPort=443,ToPort=443,IpRanges=[{CidrIp=10.0.0.0/16}]'
