aws apigateway put-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method OPTIONS --authorization-type NONE
aws apigateway put-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method OPTIONS --type MOCK \
  --request-templates '{"application/json": "{\"statusCode\": 200}"}'

printf '%s\n' '{
  "method.response.header.Access-Control-Allow-Origin": false,
  "method.response.header.Access-Control-Allow-Methods": false,
  "method.response.header.Access-Control-Allow-Headers": false
}' > names.json
aws apigateway put-method-response --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method OPTIONS --status-code 200 --response-parameters file://names.json

printf '%s\n' "{
  \"method.response.header.Access-Control-Allow-Origin\": \"'$ORIGIN'\",
  \"method.response.header.Access-Control-Allow-Methods\": \"'GET,POST,OPTIONS'\",
  \"method.response.header.Access-Control-Allow-Headers\": \"'authorization,content-type'\"
}" > values.json
aws apigateway put-integration-response --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method OPTIONS --status-code 200 --response-parameters file://values.json

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "answer preflights"
