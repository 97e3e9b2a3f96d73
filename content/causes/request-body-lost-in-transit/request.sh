# URL is the final address: https, the right host, the exact path.
curl -sS -i -X "$METHOD" "$URL" -H "Content-Type: application/json" --data-raw '{"id": "A-1"}'

# If a redirect has to be followed: without -X, and with the body kept.
curl -sS -i -L --post301 --post302 "$URL" -H "Content-Type: application/json" --data-raw '{"id": "A-1"}'
