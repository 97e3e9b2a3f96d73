curl -sS -i -X OPTIONS "$URL" -H "Origin: $ORIGIN" -H "Access-Control-Request-Method: $METHOD"
