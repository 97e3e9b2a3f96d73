aws apigatewayv2 get-stage --api-id "$API_ID" --stage-name "$STAGE" \
  --query '{automatic: AutoDeploy, deployment: DeploymentId, updated: LastUpdatedDate, message: LastDeploymentStatusMessage}'

aws apigatewayv2 export-api --api-id "$API_ID" --stage-name "$STAGE" \
  --specification OAS30 --output-type YAML deployed.yaml
aws apigatewayv2 get-routes --api-id "$API_ID" --query 'Items[].RouteKey'
