curl -sS -i "$URL"
