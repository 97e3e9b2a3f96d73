aws apigatewayv2 update-integration --api-id "$API_ID" --integration-id "$INTEGRATION_ID" \
  --integration-method POST

aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE" \
  --description "invoke Lambda with POST"
