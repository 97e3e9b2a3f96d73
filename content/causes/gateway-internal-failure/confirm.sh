curl -sS -i "$URL"
curl -sS -i "$URL"
curl -sS -i "$URL"

# LOG_GROUP is the group of the stage's access log.
aws logs filter-log-events --log-group-name "$LOG_GROUP" \
  --filter-pattern "\"$REQUEST_ID\"" --query 'events[].message'
