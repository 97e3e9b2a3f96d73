curl -sS -o /dev/null -w 'status %{http_code}, sent %{size_request} bytes\n' -X "$METHOD" "$URL" \
  -H "Authorization: Bearer $TOKEN"
