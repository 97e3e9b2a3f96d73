aws apigatewayv2 get-integration-responses --api-id "$API_ID" --integration-id "$INTEGRATION_ID" \
  --query 'Items[].{key: IntegrationResponseKey, templates: ResponseTemplates}'
