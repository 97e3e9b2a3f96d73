aws apigateway get-deployments --rest-api-id "$API_ID" --region "$REGION" \
  --query 'items[].[id, createdDate, description]' --output table
