aws lambda get-function-configuration --function-name "$FUNCTION_NAME" \
  --query '{vpc: VpcConfig.VpcId, subnets: VpcConfig.SubnetIds, timeout: Timeout}'

aws ec2 describe-vpc-endpoints --filters "Name=vpc-id,Values=$VPC_ID" \
  --query 'VpcEndpoints[].{service: ServiceName, state: State, subnets: SubnetIds}'

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 15m
