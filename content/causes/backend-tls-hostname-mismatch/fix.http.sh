aws apigatewayv2 update-integration --api-id "$API_ID" --integration-id "$INTEGRATION_ID" \
  --tls-config ServerNameToVerify=backend.example.com
