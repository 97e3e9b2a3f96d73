# METHOD and RESOURCE_PATH come from one of the keys. With the $default stage, leave out /$STAGE.
curl -sS -i -X "$METHOD" "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE$RESOURCE_PATH"
