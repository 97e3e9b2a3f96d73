aws apigateway get-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --query apiKeyRequired

aws apigateway get-stage --rest-api-id "$API_ID" --stage-name "$STAGE" --query deploymentId

aws apigateway get-deployment --rest-api-id "$API_ID" --deployment-id "$DEPLOYMENT_ID" \
  --embed apisummary --query apiSummary
