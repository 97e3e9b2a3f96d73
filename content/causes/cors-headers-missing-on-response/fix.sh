printf '%s\n' '[{
  "op": "add",
  "path": "/responseParameters/method.response.header.Access-Control-Allow-Origin",
  "value": "false"
}]' > declare.json
aws apigateway update-method-response --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --status-code 200 --patch-operations file://declare.json

printf '%s\n' "[{
  \"op\": \"add\",
  \"path\": \"/responseParameters/method.response.header.Access-Control-Allow-Origin\",
  \"value\": \"'$ORIGIN'\"
}]" > fill.json
aws apigateway update-integration-response --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --status-code 200 --patch-operations file://fill.json

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "CORS header on the answer"
