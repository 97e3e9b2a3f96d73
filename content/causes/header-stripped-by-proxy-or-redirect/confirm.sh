curl -sS -o /dev/null -w 'status %{http_code}, redirects to: %{redirect_url}\n' -X "$METHOD" "$URL"

curl -sS -o /dev/null -D - -X "$METHOD" "$URL" |
  grep -i -E '^(server|via|x-cache|x-amz-cf-id|x-amzn-requestid|apigw-requestid):'

curl -sS -i -X "$METHOD" -H "Authorization: Bearer $TOKEN" \
  "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE$RESOURCE_PATH"
