aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --query '{uri: uri, parameters: requestParameters}'

aws apigateway get-stage --rest-api-id "$API_ID" --stage-name "$STAGE" --query variables

# LOG_GROUP is the group of the stage's execution log.
aws logs filter-log-events --log-group-name "$LOG_GROUP" \
  --filter-pattern '"Invalid endpoint address"' --query 'events[].message'
