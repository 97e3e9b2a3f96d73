aws lambda get-function-configuration --function-name "$FUNCTION_NAME" \
  --query '{timeout: Timeout, memory: MemorySize, subnets: VpcConfig.SubnetIds}'

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 1h --filter-pattern '"Task timed out"'
