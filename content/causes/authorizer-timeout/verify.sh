curl -sS -i -X "$METHOD" "$URL" -H "Authorization: Bearer $TOKEN" -w '%{time_total} seconds\n'
