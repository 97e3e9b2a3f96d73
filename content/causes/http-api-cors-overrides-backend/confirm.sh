aws apigatewayv2 get-api --api-id "$API_ID" --query CorsConfiguration

curl -sS -i -X OPTIONS "$URL" -H "Origin: $ORIGIN" \
  -H "Access-Control-Request-Method: $METHOD"
