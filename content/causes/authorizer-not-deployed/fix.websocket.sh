aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE" \
  --description "deploy the changed authorizer"
