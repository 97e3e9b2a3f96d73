curl -sS -i -X "$METHOD" "$URL"

aws logs filter-log-events --log-group-name "$LOG_GROUP" \
  --filter-pattern '"Sending request to"' --query 'events[].message'
