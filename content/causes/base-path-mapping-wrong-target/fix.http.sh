# The first command finds the id of the mapping, the second points that mapping to the right stage.
aws apigatewayv2 get-api-mappings --domain-name "$DOMAIN_NAME" --output text \
  --query "Items[?(ApiMappingKey || '(none)') == '$BASE_PATH'].ApiMappingId" |
  xargs -I MAPPING aws apigatewayv2 update-api-mapping --domain-name "$DOMAIN_NAME" \
    --api-mapping-id MAPPING --api-id "$API_ID" --stage "$STAGE"
