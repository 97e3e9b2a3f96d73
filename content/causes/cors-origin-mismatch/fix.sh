printf '%s\n' "[{
  \"op\": \"replace\",
  \"path\": \"/responseParameters/method.response.header.Access-Control-Allow-Origin\",
  \"value\": \"'$ORIGIN'\"
}]" > patch.json

aws apigateway update-integration-response --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method OPTIONS --status-code 200 --patch-operations file://patch.json

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "allow the right origin"
