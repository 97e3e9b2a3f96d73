aws apigateway get-rest-api --rest-api-id "$API_ID" \
  --query 'endpointConfiguration.[types,vpcEndpointIds]'

dig +short "$API_ID.execute-api.$REGION.amazonaws.com"
