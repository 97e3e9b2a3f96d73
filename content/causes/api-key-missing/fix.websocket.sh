aws apigatewayv2 update-route --api-id "$API_ID" --route-id "$ROUTE_ID" --no-api-key-required

aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE" \
  --description "no API key on connect"
