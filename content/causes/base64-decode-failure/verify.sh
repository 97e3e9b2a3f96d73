curl -sS -i -X "$METHOD" "$URL" -H "Accept: image/png"
curl -sS -i -X "$METHOD" "$URL" -H "Accept: application/json"
