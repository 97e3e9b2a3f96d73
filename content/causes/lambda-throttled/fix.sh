# If nothing was reserved and the account's limit was reached, ask Service Quotas for more instead.
aws lambda put-function-concurrency --function-name "$FUNCTION_NAME" \
  --reserved-concurrent-executions 100
