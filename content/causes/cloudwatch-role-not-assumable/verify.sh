curl -sS -o /dev/null -w '%{http_code}\n' -X "$METHOD" "$URL"

aws logs describe-log-streams --log-group-name "$LOG_GROUP" --region "$REGION" \
  --order-by LastEventTime --descending --max-items 3 --query 'logStreams[].lastEventTimestamp'
