curl -sS -i -X "$METHOD" "$URL"
curl -sS -i -X "$METHOD" "$URL" -H "Authorization: Bearer $TOKEN"
