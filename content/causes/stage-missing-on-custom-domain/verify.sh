# Without a stage in the URL; for a mapping without a base path leave that out as well.
curl -sS -i -X "$METHOD" "https://$DOMAIN_NAME/$BASE_PATH$RESOURCE_PATH"
