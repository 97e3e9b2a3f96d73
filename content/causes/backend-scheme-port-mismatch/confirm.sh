aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" --query uri

aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --query uri --output text | sed -E 's#^https?:#http:#' |
  xargs -I ADDRESS curl -g -sS -o response.txt -w 'plain: %{http_code}\n' --max-time 10 ADDRESS

aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --query uri --output text | sed -E 's#^https?:#https:#' |
  xargs -I ADDRESS curl -g -sS -o response.txt -w 'TLS: %{http_code}\n' --max-time 10 ADDRESS
