printf '' | openssl s_client -connect "$HOST":443 -servername "$HOST" 2>&1 |
  grep -iE 'subject=|verification|alert|error'

printf '' | openssl s_client -connect "$HOST":443 -noservername 2>&1 |
  grep -iE 'subject=|verification|alert|error'
