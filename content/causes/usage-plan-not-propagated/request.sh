# Only with a call that reads: a refused call is repeated every 20 seconds.
curl -sS -i --fail --retry 6 --retry-delay 20 --retry-all-errors "$URL" -H "x-api-key: $API_KEY"
