curl -sS -i -X "$METHOD" "$URL"

aws apigatewayv2 get-stages --api-id "$API_ID" --query 'Items[].StageName'

aws apigatewayv2 get-integrations --api-id "$API_ID" \
  --query 'Items[].[IntegrationId,ConnectionType,PayloadFormatVersion,RequestParameters]'
