# Use the names that the answer lists, each with a value.
curl -sS -i -G -X "$METHOD" "$URL" -H "x-tenant-id: 42" --data-urlencode "status=open"
