wscat -c "wss://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE"

aws logs describe-log-streams --log-group-name "$LOG_GROUP" --region "$REGION" \
  --order-by LastEventTime --descending --max-items 3 --query 'logStreams[].lastEventTimestamp'
