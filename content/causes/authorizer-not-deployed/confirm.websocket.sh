aws apigatewayv2 get-stage --api-id "$API_ID" --stage-name "$STAGE" \
  --query '{deployment: DeploymentId, automatic: AutoDeploy, updated: LastUpdatedDate}'

aws apigatewayv2 get-deployments --api-id "$API_ID" \
  --query 'Items[].[DeploymentId, CreatedDate, DeploymentStatus]' --output table

aws apigatewayv2 get-routes --api-id "$API_ID" \
  --query 'Items[].{route: RouteKey, authorization: AuthorizationType, authorizer: AuthorizerId}'
