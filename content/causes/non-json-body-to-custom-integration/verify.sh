curl -sS -i -X "$METHOD" "$URL" -H "Content-Type: text/plain" --data-raw "ring twice"
