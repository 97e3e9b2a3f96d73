aws apigateway get-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --query '{validator: requestValidatorId, models: requestModels}'

aws apigateway get-request-validators --rest-api-id "$API_ID" \
  --query 'items[].{id: id, name: name, parameters: validateRequestParameters, body: validateRequestBody}'
