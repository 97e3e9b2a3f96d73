curl -sS -i -X "$METHOD" "https://$HOST/$STAGE$RESOURCE_PATH?filter=status%7C%7Bopen%7D"
