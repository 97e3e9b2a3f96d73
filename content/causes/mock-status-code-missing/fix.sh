printf '%s\n' '[{"op": "add", "path": "/requestTemplates/application~1json", "value": "{\"statusCode\": 200}"}]' > patch.json

aws apigateway update-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method OPTIONS --patch-operations file://patch.json

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "mock answers 200"
