# Everything that no other base path claims now goes to this API.
aws apigateway create-base-path-mapping --domain-name "$DOMAIN_NAME" \
  --rest-api-id "$API_ID" --stage "$STAGE" --base-path "(none)"
