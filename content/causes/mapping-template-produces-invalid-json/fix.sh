aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --query 'requestTemplates."application/json"' --output text > template.vtl

# Edit template.vtl now.
jq -n --rawfile template template.vtl \
  '[{op: "replace", path: "/requestTemplates/application~1json", value: $template}]' > patch.json
aws apigateway update-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations file://patch.json

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "print valid JSON"
