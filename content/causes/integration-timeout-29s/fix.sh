# Only after Service Quotas has granted the longer timeout, and never on an edge-optimized API.
aws apigateway update-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --patch-operations op=replace,path=/timeoutInMillis,value=60000

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "wait for 60 seconds"
