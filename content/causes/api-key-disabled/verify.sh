curl -sS -i -X "$METHOD" "$URL" -H "x-api-key: $API_KEY"
