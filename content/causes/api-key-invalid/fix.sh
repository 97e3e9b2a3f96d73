aws apigateway create-api-key --name orders-client-prod --enabled \
  --query '{id: id, value: value}'

# Put the id that this printed into API_KEY_ID before you go on.
aws apigateway create-usage-plan-key --usage-plan-id "$USAGE_PLAN_ID" \
  --key-type API_KEY --key-id "$API_KEY_ID"
