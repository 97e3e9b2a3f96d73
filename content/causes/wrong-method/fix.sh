aws apigateway get-resources --rest-api-id "$API_ID" --query "items[?path=='$RESOURCE_PATH'].id" --output text

# RESOURCE_ID is the id that the first command prints.
aws apigateway put-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method POST --authorization-type NONE
aws apigateway put-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method POST \
  --type HTTP_PROXY --integration-http-method POST --uri https://backend.example.com/orders
aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" --description "add POST"
