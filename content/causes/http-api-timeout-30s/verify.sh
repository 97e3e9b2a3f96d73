curl -sS -i -w "%{time_total}\n" -X "$METHOD" "$URL"
