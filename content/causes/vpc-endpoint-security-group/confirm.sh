dig +short "$HOST"
curl -sS -o /dev/null -w '%{http_code}\n' --connect-timeout 10 "https://$HOST/"

aws ec2 describe-vpc-endpoints --vpc-endpoint-ids "$VPC_ENDPOINT_ID" --region "$REGION" \
  --query 'VpcEndpoints[0].{state: State, subnets: SubnetIds, groups: Groups[].GroupId}'

aws ec2 describe-vpc-endpoints --vpc-endpoint-ids "$VPC_ENDPOINT_ID" --region "$REGION" \
  --query 'VpcEndpoints[0].Groups[].[GroupId]' --output text |
  xargs -I GROUP aws ec2 describe-security-groups --group-ids GROUP --region "$REGION" \
    --query 'SecurityGroups[].IpPermissions[]'
