aws apigatewayv2 get-stage --api-id "$API_ID" --stage-name "$STAGE" \
  --query '{automatic: AutoDeploy, deployment: DeploymentId}'
curl -sS -i -X "$METHOD" "$URL"
