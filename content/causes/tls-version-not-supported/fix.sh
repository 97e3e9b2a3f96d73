aws apigateway update-rest-api --rest-api-id "$API_ID" \
  --patch-operations op=replace,path=/securityPolicy,value=SecurityPolicy_TLS13_1_2_PQ_2025_09

aws apigateway update-domain-name --domain-name "$DOMAIN_NAME" \
  --patch-operations op=replace,path=/securityPolicy,value=SecurityPolicy_TLS13_1_2_PQ_2025_09

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "accept TLS 1.2 again"
