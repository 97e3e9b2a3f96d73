aws apigateway get-model --rest-api-id "$API_ID" --model-name Order \
  --query schema --output text > schema.json

# Edit schema.json now.
jq -n --rawfile schema schema.json \
  '[{op: "replace", path: "/schema", value: $schema}]' > patch.json
aws apigateway update-model --rest-api-id "$API_ID" --model-name Order \
  --patch-operations file://patch.json

jq -n '{"application/json": "{\"message\":$context.error.messageString,\"details\":\"$context.error.validationErrorString\"}"}' > templates.json
aws apigateway put-gateway-response --rest-api-id "$API_ID" --response-type BAD_REQUEST_BODY \
  --status-code 400 --response-templates file://templates.json

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "mend the model Order"
