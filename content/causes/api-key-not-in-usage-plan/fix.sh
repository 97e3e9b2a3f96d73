aws apigateway create-usage-plan-key --usage-plan-id "$USAGE_PLAN_ID" \
  --key-type API_KEY --key-id "$API_KEY_ID"
