curl -sS -i "https://$DOMAIN_NAME/openapi.json"
