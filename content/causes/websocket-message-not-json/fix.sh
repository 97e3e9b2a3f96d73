aws apigatewayv2 create-route --api-id "$API_ID" --route-key "\$default" \
  --target "integrations/$INTEGRATION_ID"

aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE" \
  --description "add the default route"
