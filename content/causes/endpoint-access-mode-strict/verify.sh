aws apigateway get-rest-api --rest-api-id "$API_ID" --query '[endpointAccessMode, apiStatus]'

curl -sS -i -X "$METHOD" "$URL"
