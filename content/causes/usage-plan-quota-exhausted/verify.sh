aws apigateway get-usage --usage-plan-id "$USAGE_PLAN_ID" --key-id "$API_KEY_ID" \
  --start-date "$(date -u +%F)" --end-date "$(date -u +%F)" --query items

curl -sS -i -X "$METHOD" "$URL" -H "x-api-key: $API_KEY"
