aws apigateway get-resources --rest-api-id "$API_ID" --query 'items[].path' --output json
curl -sS -i -X "$METHOD" "$URL"
