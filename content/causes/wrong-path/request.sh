# RESOURCE_PATH is a path of the list, with a real value for every {param}.
curl -sS -i -X "$METHOD" "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE$RESOURCE_PATH"
