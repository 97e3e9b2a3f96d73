# With a base path in the mapping: https://DOMAIN/BASE-PATH/route. The stage appears nowhere.
curl -sS -i -X "$METHOD" "https://$DOMAIN_NAME$RESOURCE_PATH"
