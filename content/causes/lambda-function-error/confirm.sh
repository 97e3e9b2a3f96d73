aws logs tail "$LOG_GROUP" --since 15m --filter-pattern '"customer function error"'

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 15m
