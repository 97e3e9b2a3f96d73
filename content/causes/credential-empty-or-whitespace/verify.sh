printf %s "$TOKEN" | wc -c

curl -sS -i -X "$METHOD" "$URL" -H "Authorization: Bearer $TOKEN"
