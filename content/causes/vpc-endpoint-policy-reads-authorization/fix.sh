aws ec2 modify-vpc-endpoint --vpc-endpoint-id "$VPC_ENDPOINT_ID" --reset-policy
