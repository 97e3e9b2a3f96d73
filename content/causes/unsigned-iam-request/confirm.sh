aws apigateway get-stage --rest-api-id "$API_ID" --stage-name "$STAGE" --query deploymentId --output text

# DEPLOYMENT_ID is the id that the first command prints.
aws apigateway get-deployment --rest-api-id "$API_ID" --deployment-id "$DEPLOYMENT_ID" \
  --embed apisummary --query apiSummary
