curl -sS -i -X OPTIONS "$URL" -H "Origin: $ORIGIN" \
  -H "Access-Control-Request-Method: $METHOD" \
  -H "Access-Control-Request-Headers: authorization,content-type,x-api-key"
