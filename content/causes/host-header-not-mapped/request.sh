curl -sS -i -X "$METHOD" "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE$RESOURCE_PATH"
