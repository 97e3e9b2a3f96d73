curl -sS -i -X "$METHOD" "$URL" -H "Origin: $ORIGIN"

aws apigateway get-gateway-responses --rest-api-id "$API_ID" \
  --query "items[?responseType=='DEFAULT_4XX' || responseType=='DEFAULT_5XX'].{type: responseType, headers: responseParameters}"
