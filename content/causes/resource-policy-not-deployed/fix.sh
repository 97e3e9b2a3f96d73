aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "enforce the edited resource policy"
