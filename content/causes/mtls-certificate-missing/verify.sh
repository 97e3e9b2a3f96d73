curl -sS -i -X "$METHOD" "$URL" --cert client.pem --key client.key
