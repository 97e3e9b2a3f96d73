aws apigateway get-domain-name --domain-name "$DOMAIN_NAME" --query domainNameStatus --output text

curl -sS -i -X "$METHOD" "$URL"
