aws apigateway get-rest-api --rest-api-id "$API_ID" \
  --query '{types: endpointConfiguration.types, endpoints: endpointConfiguration.vpcEndpointIds, policy: policy}'
