aws ec2 modify-vpc-endpoint --region "$REGION" --vpc-endpoint-id "$VPC_ENDPOINT_ID" \
  --no-private-dns-enabled
