# Serves the change now. The stage has drifted from the stack until the CDK code is mended.
aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "until CDK makes its own"
