aws apigateway update-usage-plan --usage-plan-id "$USAGE_PLAN_ID" \
  --patch-operations "op=add,path=/apiStages,value=$API_ID:$STAGE"
