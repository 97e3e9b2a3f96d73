aws apigateway get-api-key --api-key "$API_KEY_ID" \
  --query '{enabled: enabled, created: createdDate, changed: lastUpdatedDate}'

aws apigateway get-usage-plans --key-id "$API_KEY_ID" \
  --query "items[].{id: id, name: name, stages: apiStages[].join(':', [apiId, stage])}"
