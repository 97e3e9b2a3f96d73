aws apigatewayv2 get-stage --api-id "$API_ID" --stage-name "$STAGE" \
  --query '{deployment: DeploymentId, automatic: AutoDeploy, updated: LastUpdatedDate}'

aws apigatewayv2 export-api --api-id "$API_ID" --stage-name "$STAGE" \
  --specification OAS30 --output-type YAML deployed.yaml
