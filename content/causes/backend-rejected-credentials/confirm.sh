curl -sS -i -X "$METHOD" "$URL" -H "Authorization: Bearer $TOKEN"

aws logs tail "$LOG_GROUP" --since 1h --filter-pattern "\"$REQUEST_ID\""
