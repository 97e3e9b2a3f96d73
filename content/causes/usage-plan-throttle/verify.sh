curl -sS -i -X "$METHOD" "$URL" -H "x-api-key: $API_KEY"

aws logs tail "$LOG_GROUP" --since 5m --filter-pattern '"throttle limit"'
