printf '%s\n' '{"application/json": "{\"message\": \"The order could not be read\"}"}' > body.json

# Only if the method has no response with status 500 yet:
aws apigateway put-method-response --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --status-code 500

aws apigateway put-integration-response --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --status-code 500 --selection-pattern '[\s\S]+' \
  --response-templates file://body.json

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "map function errors to 500"
