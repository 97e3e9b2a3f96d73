dig +short "$API_ID.execute-api.$REGION.amazonaws.com"

aws ec2 describe-vpc-endpoints --region "$REGION" \
  --filters "Name=service-name,Values=com.amazonaws.$REGION.execute-api" "Name=vpc-id,Values=$VPC_ID" \
  --query 'VpcEndpoints[].[VpcEndpointId,State,PrivateDnsEnabled]' --output table
