aws apigateway get-usage --usage-plan-id "$USAGE_PLAN_ID" --key-id "$API_KEY_ID" \
  --start-date "$(date -u +%F)" --end-date "$(date -u +%F)" --query items

aws apigateway get-usage-plan --usage-plan-id "$USAGE_PLAN_ID" --query quota
