curl -sS -i -X "$METHOD" "https://$DOMAIN_NAME$RESOURCE_PATH"
