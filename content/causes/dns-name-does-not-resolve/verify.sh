dig +short "$HOST"

curl -sS -i -X "$METHOD" "$URL"
