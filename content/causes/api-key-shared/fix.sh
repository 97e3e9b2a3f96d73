# Once for each client, with a name of its own.
aws apigateway create-api-key --name orders-web-prod --enabled --query id --output text |
  xargs -I KEY aws apigateway create-usage-plan-key --usage-plan-id "$USAGE_PLAN_ID" \
    --key-type API_KEY --key-id KEY

# When nobody uses the shared key any more.
aws apigateway update-api-key --api-key "$API_KEY_ID" \
  --patch-operations op=replace,path=/enabled,value=false
