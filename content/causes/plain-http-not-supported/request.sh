# Make sure that the URL begins with https://.
curl -sS -i --proto '=https' -X "$METHOD" "$URL"
