curl -sS -i -X "$METHOD" "$URL" -H "Authorization: Bearer $TOKEN"

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 5m
