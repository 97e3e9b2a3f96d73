aws apigateway get-usage --usage-plan-id "$USAGE_PLAN_ID" --key-id "$API_KEY_ID" \
  --start-date "$(date -u +%F)" --end-date "$(date -u +%F)" --query items

aws apigateway get-usage-plans --key-id "$API_KEY_ID" \
  --query "items[].{id: id, name: name, stages: apiStages[].join(':', [apiId, stage])}"
