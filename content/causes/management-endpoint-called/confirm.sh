printf '%s\n' "$HOST"

curl -sS -i -X "$METHOD" "$URL"
