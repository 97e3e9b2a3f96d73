curl -sS -i --connect-timeout 10 -X "$METHOD" "$URL"
