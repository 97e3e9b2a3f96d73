curl -sS -i -G -X "$METHOD" "$URL" --data-urlencode "status=open"
curl -sS -i -X "$METHOD" "$URL"
