curl -sS -i -X POST "$URL" -H 'content-type: application/json' --data-raw '{}'
