curl -sS -i -X "$METHOD" "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE$RESOURCE_PATH"

# After a custom domain was mapped to the stage:
curl -sS -i -X "$METHOD" "https://$DOMAIN_NAME$RESOURCE_PATH"
