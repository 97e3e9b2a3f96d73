# \u0024 is JSON for a dollar sign.
printf '%s\n' '{
  "application/json": "{\"message\": \u0024context.error.messageString, \"reason\": \"\u0024context.authorizer.reason\"}"
}' > templates.json

aws apigateway put-gateway-response --rest-api-id "$API_ID" --response-type ACCESS_DENIED \
  --status-code 403 --response-templates file://templates.json

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "a denied caller is told why"
