# If you need no rules: API_MAPPING_ONLY, and nothing more.
aws apigatewayv2 update-domain-name --domain-name "$DOMAIN_NAME" \
  --routing-mode ROUTING_RULE_THEN_API_MAPPING

printf '[{"MatchBasePaths":{"AnyOf":["%s"]}}]\n' "$BASE_PATH" > conditions.json
printf '[{"InvokeApi":{"ApiId":"%s","Stage":"%s","StripBasePath":true}}]\n' "$API_ID" "$STAGE" > actions.json

# The priority has to be a free number, lower than that of the rule that takes your calls.
aws apigatewayv2 create-routing-rule --domain-name "$DOMAIN_NAME" --priority 1 \
  --conditions file://conditions.json --actions file://actions.json
