aws apigatewayv2 update-authorizer --api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --identity-source route.request.querystring.token

aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE"
