curl -sS -i -X "$METHOD" "$URL"

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 15m
