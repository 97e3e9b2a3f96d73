aws apigatewayv2 create-route --api-id "$API_ID" --route-key 'OPTIONS /{proxy+}' \
  --authorization-type NONE --target "integrations/$INTEGRATION_ID"
