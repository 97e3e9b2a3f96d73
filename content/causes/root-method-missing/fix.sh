# RESOURCE_ID is the id of / that the first check prints.
aws apigateway put-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method GET --authorization-type NONE
printf '%s\n' '{"application/json": "{\"statusCode\": 200}"}' > template.json
aws apigateway put-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method GET --type MOCK --request-templates file://template.json
aws apigateway put-method-response --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method GET --status-code 200
aws apigateway put-integration-response --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method GET --status-code 200
aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" --description "add GET /"
