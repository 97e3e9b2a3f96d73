curl -sS -i -X "$METHOD" "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE$RESOURCE_PATH"

# After a $default stage was made:
curl -sS -i -X "$METHOD" "https://$API_ID.execute-api.$REGION.amazonaws.com$RESOURCE_PATH"
