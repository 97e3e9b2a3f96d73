aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --query uri

aws apigateway get-stage --rest-api-id "$API_ID" --stage-name "$STAGE" --query variables
