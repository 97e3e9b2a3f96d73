curl -sS -i -X OPTIONS "$URL" -H "Origin: $ORIGIN" \
  -H "Access-Control-Request-Method: $METHOD" \
  -H "Access-Control-Request-Headers: content-type"

curl -sS -i -X OPTIONS "$URL" -H "Origin: $ORIGIN" \
  -H "Access-Control-Request-Method: $METHOD" \
  -H "Access-Control-Request-Headers: access-control-allow-origin,content-type"
