printf '%s\n' '{"id": "A-1", "note": "ring twice"}' > body.json
curl -sS -i -X "$METHOD" "$URL" -H "Content-Type: application/json" --data-binary @body.json
