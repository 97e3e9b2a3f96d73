jq -n --arg template "\$input.json('\$')" \
  '[{op: "add", path: "/requestTemplates/application~1vnd.api+json", value: $template}]' > patch.json

aws apigateway update-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations file://patch.json

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "accept application/vnd.api+json"
