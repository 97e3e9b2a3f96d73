aws logs tail "$LOG_GROUP" --since 15m --filter-pattern '"Authorizer result body before parsing"'

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 15m
