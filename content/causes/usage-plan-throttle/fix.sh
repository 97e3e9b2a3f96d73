aws apigateway update-usage-plan --usage-plan-id "$USAGE_PLAN_ID" \
  --patch-operations op=replace,path=/throttle/rateLimit,value=50 \
  op=replace,path=/throttle/burstLimit,value=100
