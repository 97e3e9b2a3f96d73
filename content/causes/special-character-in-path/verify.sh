curl -sS -v -X "$METHOD" "$URL"
