aws apigateway get-stages --rest-api-id "$API_ID" \
  --query 'item[].[stageName,deploymentId,lastUpdatedDate]' --output table
curl -sS -i -X "$METHOD" "$URL"
