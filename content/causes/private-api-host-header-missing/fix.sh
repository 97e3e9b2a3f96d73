aws apigateway update-rest-api --rest-api-id "$API_ID" \
  --patch-operations "op=add,path=/endpointConfiguration/vpcEndpointIds,value=$VPC_ENDPOINT_ID"

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "associate the VPC endpoint"
