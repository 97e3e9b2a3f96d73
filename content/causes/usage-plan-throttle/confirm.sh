aws apigateway get-usage-plan --usage-plan-id "$USAGE_PLAN_ID" \
  --query '{all: throttle, methods: apiStages[].throttle}'

aws logs tail "$LOG_GROUP" --since 15m --filter-pattern '"throttle limit"'
