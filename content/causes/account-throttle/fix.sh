aws service-quotas list-service-quotas --service-code apigateway --region "$REGION" \
  --query "Quotas[?QuotaName=='Throttle rate'].QuotaCode | [0]" --output text |
  xargs -I CODE aws service-quotas request-service-quota-increase --region "$REGION" \
    --service-code apigateway --quota-code CODE --desired-value 20000
