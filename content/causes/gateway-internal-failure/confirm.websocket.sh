# LOG_GROUP is the group of the stage's access log; REQUEST_ID is the requestId in the frame.
aws logs filter-log-events --log-group-name "$LOG_GROUP" \
  --filter-pattern "\"$REQUEST_ID\"" --query 'events[].message'
