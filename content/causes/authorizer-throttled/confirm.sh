aws lambda get-function-concurrency --function-name "$FUNCTION_NAME"

aws lambda get-account-settings \
  --query 'AccountLimit.{account: ConcurrentExecutions, unreserved: UnreservedConcurrentExecutions}'
