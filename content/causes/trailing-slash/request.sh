curl -sS -i -X "$METHOD" "https://$HOST$RESOURCE_PATH"
