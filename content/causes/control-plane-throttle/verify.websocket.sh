aws apigatewayv2 get-deployments --api-id "$API_ID" --region "$REGION" \
  --query 'Items[].[DeploymentId, CreatedDate, Description]' --output table
