# 0 lets nothing through; no output means that nothing is reserved.
aws lambda get-function-concurrency --function-name "$FUNCTION_NAME"

aws lambda get-account-settings \
  --query 'AccountLimit.{limit: ConcurrentExecutions, shared: UnreservedConcurrentExecutions}'
