aws ec2 modify-vpc-endpoint --vpc-endpoint-id "$VPC_ENDPOINT_ID" --region "$REGION" --private-dns-enabled
