aws apigatewayv2 get-integrations --api-id "$API_ID" \
  --query 'Items[].{id: IntegrationId, target: IntegrationUri}'

aws apigatewayv2 get-stage --api-id "$API_ID" --stage-name "$STAGE" --query StageVariables
