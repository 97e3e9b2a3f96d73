aws apigateway get-domain-name --domain-name "$DOMAIN_NAME" --query routingMode --output text

aws apigatewayv2 list-routing-rules --domain-name "$DOMAIN_NAME" --output json \
  --query 'sort_by(RoutingRules, &Priority)[].{priority: Priority, when: Conditions, then: Actions}'
