aws apigatewayv2 create-route --api-id "$API_ID" --route-key "\$default" \
  --target "integrations/$INTEGRATION_ID" --route-response-selection-expression "\$default"

# ROUTE_ID is what the first command prints as RouteId.
aws apigatewayv2 create-route-response --api-id "$API_ID" --route-id "$ROUTE_ID" \
  --route-response-key "\$default"

aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE" \
  --description "add the default route"
