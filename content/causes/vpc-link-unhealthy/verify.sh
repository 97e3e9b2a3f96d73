curl -sS -i -X "$METHOD" "$URL"

aws logs filter-log-events --log-group-name "$LOG_GROUP" \
  --filter-pattern '"Received response. Status"' --query 'events[].message'
