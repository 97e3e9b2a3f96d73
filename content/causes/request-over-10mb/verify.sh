curl -sS -i -X "$METHOD" "$URL"
