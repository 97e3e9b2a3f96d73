aws logs tail "$LOG_GROUP" --since 1h --filter-pattern '"after transformations"'

aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --query '{type: type, templates: requestTemplates}'

# Put the text of one "Endpoint request body after transformations" line into printed.json first.
jq . printed.json
