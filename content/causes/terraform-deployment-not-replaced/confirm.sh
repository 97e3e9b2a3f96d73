terraform state show aws_api_gateway_deployment.this
terraform plan -no-color
aws apigateway get-stage --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --query '{deployment: deploymentId, updated: lastUpdatedDate}'
