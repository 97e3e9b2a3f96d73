aws lambda get-function-configuration --function-name "$FUNCTION_NAME" \
  --query '{timeout: Timeout, memory: MemorySize, vpc: VpcConfig.VpcId}'

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 1h --filter-pattern '"Task timed out"'
