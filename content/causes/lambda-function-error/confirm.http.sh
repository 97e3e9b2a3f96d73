aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 15m
