printf '%s\n' '[
  {
    "op": "replace",
    "path": "/identityValidationExpression",
    "value": "^Bearer [-0-9A-Za-z._~+/]+=*$"
  }
]' > patch.json

aws apigateway update-authorizer --rest-api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --patch-operations file://patch.json

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "let the pattern take bearer tokens"
