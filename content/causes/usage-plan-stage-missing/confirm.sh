aws apigateway get-usage-plan --usage-plan-id "$USAGE_PLAN_ID" \
  --query '{plan: name, pairs: apiStages[].[apiId, stage]}'
