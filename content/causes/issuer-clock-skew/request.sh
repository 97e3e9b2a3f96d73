curl -sS -i -X "$METHOD" "$URL" -H "Authorization: $TOKEN"
