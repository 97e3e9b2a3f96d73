aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 1h --filter-pattern "?Exception ?Error ?Throttl"

aws lambda get-function-configuration --function-name "$FUNCTION_NAME" \
  --query '{role: Role, vpc: VpcConfig.VpcId, variables: Environment.Variables && keys(Environment.Variables)}'
