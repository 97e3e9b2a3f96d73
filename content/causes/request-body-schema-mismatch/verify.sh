printf '%s\n' '{"note": "no id"}' > body.json
curl -sS -i -X "$METHOD" "$URL" -H "Content-Type: application/json" --data-binary @body.json
