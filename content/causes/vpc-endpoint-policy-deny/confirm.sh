aws ec2 describe-vpc-endpoints --region "$REGION" \
  --filters "Name=service-name,Values=com.amazonaws.$REGION.execute-api" \
  --query 'VpcEndpoints[].{id: VpcEndpointId, vpc: VpcId, policy: PolicyDocument}'
