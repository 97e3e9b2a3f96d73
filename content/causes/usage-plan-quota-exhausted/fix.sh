# For this key and this period only.
aws apigateway update-usage --usage-plan-id "$USAGE_PLAN_ID" --key-id "$API_KEY_ID" \
  --patch-operations op=replace,path=/remaining,value=1000

# For every key of the plan, from now on.
aws apigateway update-usage-plan --usage-plan-id "$USAGE_PLAN_ID" \
  --patch-operations op=replace,path=/quota/limit,value=50000
