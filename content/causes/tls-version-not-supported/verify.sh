aws apigateway get-rest-api --rest-api-id "$API_ID" --query '[securityPolicy, apiStatus]'

printf '' | openssl s_client -connect "$HOST":443 -servername "$HOST" -tls1_2 2>&1 |
  grep -iE 'cipher is|alert'
