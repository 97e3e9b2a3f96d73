curl -sS -o /dev/null -w 'status %{http_code}, redirects to: %{redirect_url}\n' -X "$METHOD" "$URL" \
  -H "Content-Type: application/json" --data-raw '{"id": "A-1"}'

aws logs tail "$LOG_GROUP" --since 10m --filter-pattern '"body before transformations"'
