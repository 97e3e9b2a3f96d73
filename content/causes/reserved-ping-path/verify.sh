curl -sS -i -X "$METHOD" "https://$DOMAIN_NAME/health"
