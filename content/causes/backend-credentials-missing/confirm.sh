curl -sS -i -X "$METHOD" "$URL"

printf '%s' "$TOKEN" | wc -c
