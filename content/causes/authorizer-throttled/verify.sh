aws lambda get-function-concurrency --function-name "$FUNCTION_NAME"

curl -sS -i -X "$METHOD" "$URL" -H "Authorization: Bearer $TOKEN"
