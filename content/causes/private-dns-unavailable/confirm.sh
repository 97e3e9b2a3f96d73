dig +short "$API_ID.execute-api.$REGION.amazonaws.com"

aws ec2 describe-vpc-endpoints --vpc-endpoint-ids "$VPC_ENDPOINT_ID" --region "$REGION" \
  --query 'VpcEndpoints[0].{state: State, vpc: VpcId, privateDns: PrivateDnsEnabled, names: DnsEntries[].DnsName}'
