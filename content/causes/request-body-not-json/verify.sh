jq . body.json
curl -sS -i -X "$METHOD" "$URL" -H "Content-Type: application/json" --data-binary @body.json
