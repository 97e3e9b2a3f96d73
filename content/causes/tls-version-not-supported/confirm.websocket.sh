printf '' | openssl s_client -connect "$HOST":443 -servername "$HOST" -tls1_2 2>&1 |
  grep -iE 'cipher is|alert'
printf '' | openssl s_client -connect "$HOST":443 -servername "$HOST" -tls1_3 2>&1 |
  grep -iE 'cipher is|alert'
