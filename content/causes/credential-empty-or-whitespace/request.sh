# Sends the token without line breaks. If this works, the stored value has one.
printf 'Authorization: Bearer %s' "$TOKEN" | tr -d '\r\n' |
  curl -sS -i -X "$METHOD" "$URL" -H @-
