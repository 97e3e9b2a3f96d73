curl -sS -i --http1.1 -X "$METHOD" "$URL" -H "x-tenant-id: 42"
