aws apigateway get-stage --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --query '{deployment: deploymentId, updated: lastUpdatedDate}'

aws apigateway get-deployment --rest-api-id "$API_ID" --deployment-id "$DEPLOYMENT_ID" \
  --embed apisummary --query '{created: createdDate, routes: apiSummary}'
