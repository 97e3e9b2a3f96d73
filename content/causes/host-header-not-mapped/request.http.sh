# With the stage $default, leave the stage out.
curl -sS -i -X "$METHOD" "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE$RESOURCE_PATH"
