# The first operation keeps JSON working with NEVER. Leave it out if application/json has a template already.
jq -n --arg json "\$input.json('\$')" '[
  {op: "add", path: "/requestTemplates/application~1json", value: $json},
  {op: "add", path: "/requestTemplates/text~1plain",
   value: "{\"body\": \"$util.base64Encode($input.body)\"}"},
  {op: "replace", path: "/passthroughBehavior", value: "NEVER"}
]' > patch.json

aws apigateway update-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations file://patch.json

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "wrap text as JSON"
