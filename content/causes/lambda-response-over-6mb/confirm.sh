aws logs tail "$LOG_GROUP" --since 1h --filter-pattern '?6291456 ?6291556'

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 1h --filter-pattern '?6291456 ?6291556'
