aws apigateway get-rest-api --rest-api-id "$API_ID" --query '{api: name, keySource: apiKeySource}'

aws logs filter-log-events --log-group-name "$LOG_GROUP" \
  --filter-pattern "\"$REQUEST_ID\"" --query 'events[].message' --output text
