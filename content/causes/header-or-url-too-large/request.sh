# What stood in the query string goes into the body, without cookies.
curl -sS -i -X POST "$URL" -H "Authorization: Bearer $TOKEN" \
  -H "Content-Type: application/json" --data-raw '{"ids": ["A-1", "A-2"]}'
