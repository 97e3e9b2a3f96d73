printf '%s\n' '{"id": "A-1"}' > body.json
curl -sS -i -X "$METHOD" "$URL" -H "Content-Type: application/vnd.api+json" --data-binary @body.json
