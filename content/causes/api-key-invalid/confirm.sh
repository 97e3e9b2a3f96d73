printf %s "$API_KEY" | wc -c
printf %s "$API_KEY" | od -c | tail -2

aws apigateway get-api-keys --include-values --region "$REGION" \
  --query "items[?value=='$API_KEY'].{id: id, name: name, enabled: enabled}"
