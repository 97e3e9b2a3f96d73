# Everything that no other base path claims now goes to this API.
aws apigatewayv2 create-api-mapping --domain-name "$DOMAIN_NAME" --api-id "$API_ID" --stage "$STAGE"
