curl -sS -i -X OPTIONS "$URL" -H "Origin: $ORIGIN" \
  -H "Access-Control-Request-Method: $METHOD"

aws apigateway get-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method OPTIONS --query '{authorization: authorizationType, needsKey: apiKeyRequired}'
