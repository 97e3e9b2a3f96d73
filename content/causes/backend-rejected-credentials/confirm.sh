curl -sS -i -X "$METHOD" "$URL" -H "Authorization: Bearer $TOKEN"

aws logs filter-log-events --log-group-name "$LOG_GROUP" --filter-pattern "\"$REQUEST_ID\"" \
  --query 'events[].message' --output text
