aws apigateway get-api-keys --include-values --region "$REGION" \
  --query "items[?value=='$API_KEY'].{id: id, name: name, enabled: enabled, changed: lastUpdatedDate}"
