curl -sS -i -X "$METHOD" "$URL" -H "Authorization: Bearer not-a-token"
curl -sS -i -X "$METHOD" "$URL" -H "Authorization: Bearer $TOKEN"
