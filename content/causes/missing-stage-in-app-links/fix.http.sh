aws apigatewayv2 create-api-mapping --domain-name "$DOMAIN_NAME" \
  --api-id "$API_ID" --stage "$STAGE"
