aws apigateway create-base-path-mapping --domain-name "$DOMAIN_NAME" --rest-api-id "$API_ID" --stage "$STAGE"
