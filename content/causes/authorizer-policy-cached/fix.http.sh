aws apigatewayv2 update-authorizer --api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --identity-source "\$request.header.Authorization" "\$context.routeKey"

aws apigatewayv2 reset-authorizers-cache --api-id "$API_ID" --stage-name "$STAGE"
