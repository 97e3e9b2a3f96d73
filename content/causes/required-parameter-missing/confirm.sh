aws apigateway get-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --query '{required: requestParameters, validator: requestValidatorId}'

aws apigateway get-request-validators --rest-api-id "$API_ID" \
  --query 'items[].{id: id, parameters: validateRequestParameters, body: validateRequestBody}'
