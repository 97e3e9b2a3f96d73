aws apigatewayv2 update-integration --api-id "$API_ID" --integration-id "$INTEGRATION_ID" \
  --payload-format-version 2.0
