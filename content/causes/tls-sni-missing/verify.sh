printf '' | openssl s_client -connect "$HOST":443 -servername "$HOST" 2>&1 |
  grep -iE 'subject=|verification|alert|error'

curl -sS -i -X "$METHOD" "$URL"
