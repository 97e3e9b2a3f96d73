aws apigateway get-usage-plans --key-id "$API_KEY_ID" \
  --query "items[].{id: id, name: name, stages: apiStages[].join(':', [apiId, stage])}"
