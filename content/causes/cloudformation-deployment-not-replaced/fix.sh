# Serves the change now. The stage has drifted from the stack until the template is mended.
aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "until the template makes its own"
