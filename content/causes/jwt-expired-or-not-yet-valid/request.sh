curl -sS -i -X "$METHOD" "$URL" -H "Authorization: Bearer $TOKEN"
