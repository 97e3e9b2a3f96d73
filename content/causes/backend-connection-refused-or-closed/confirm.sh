aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --query uri --output text |
  xargs -I ADDRESS curl -g -sS -v -o response.txt --max-time 29 ADDRESS

# LOG_GROUP is the group of the stage's execution log.
aws logs filter-log-events --log-group-name "$LOG_GROUP" \
  --filter-pattern '"network error communicating with endpoint"' --query 'events[].message'
