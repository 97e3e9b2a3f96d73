# STAGE is a name from the list of stages, letter for letter: Prod is not prod.
curl -sS -i -X "$METHOD" "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE$RESOURCE_PATH"
