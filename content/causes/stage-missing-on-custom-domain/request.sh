# For a mapping without a base path: https://DOMAIN/STAGE/route
curl -sS -i -X "$METHOD" "https://$DOMAIN_NAME/$BASE_PATH/$STAGE$RESOURCE_PATH"
