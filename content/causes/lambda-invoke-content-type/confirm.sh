aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --query '{type: type, mapped: requestParameters, templates: requestTemplates}'
