curl -sS -i -X "$METHOD" "$URL" -H "Origin: $ORIGIN"
