printf '%s\n' '{"id": "A-1", "note": "She said \"now\""}' > body.json
curl -sS -i -X "$METHOD" "$URL" -H "Content-Type: application/json" --data-binary @body.json
