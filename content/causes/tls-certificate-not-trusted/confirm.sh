printf '' | openssl s_client -connect "$HOST":443 -servername "$HOST" -showcerts 2>/dev/null |
  grep -E ' [si]:'

curl -sS -o /dev/null -w '%{http_code} %{ssl_verify_result}\n' "https://$HOST/"
