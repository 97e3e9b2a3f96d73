aws apigatewayv2 get-integrations --api-id "$API_ID" \
  --query 'Items[].[IntegrationId, IntegrationType, IntegrationUri]' --output table

# INTEGRATION_ID is one of the ids that the first command prints.
aws apigatewayv2 create-route --api-id "$API_ID" --route-key "$METHOD $RESOURCE_PATH" \
  --target "integrations/$INTEGRATION_ID"

# Only if the stage does not deploy automatically:
aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE"
