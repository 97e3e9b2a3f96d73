aws lambda get-function-configuration --function-name "$FUNCTION_NAME" \
  --query '{SubnetIds: VpcConfig.SubnetIds}' --output json > subnets.json

# Without --security-group-ids it gets the VPC's default group, which has to let port 443 in.
aws ec2 create-vpc-endpoint --vpc-id "$VPC_ID" --vpc-endpoint-type Interface --private-dns-enabled \
  --service-name "com.amazonaws.$REGION.secretsmanager" --cli-input-json file://subnets.json

# Instead, if the function needs nothing inside the VPC, take it out with
# aws lambda update-function-configuration --function-name … --vpc-config "SubnetIds=[],SecurityGroupIds=[]"
