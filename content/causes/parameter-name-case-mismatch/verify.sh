curl -sS -i --http1.1 -X "$METHOD" "$URL" -H "x-tenant-id: 42"
curl -sS -i --http2 -X "$METHOD" "$URL" -H "x-tenant-id: 42"
