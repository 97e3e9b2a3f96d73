# Leave out put-method-response for each status that the method declares already.
aws apigateway put-method-response --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" --status-code 200
aws apigateway put-integration-response --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" --status-code 200

aws apigateway put-method-response --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" --status-code 400
aws apigateway put-integration-response --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" --status-code 400 \
  --selection-pattern '4\d{2}'

aws apigateway put-method-response --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" --status-code 502
aws apigateway put-integration-response --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" --status-code 502 \
  --selection-pattern '5\d{2}'

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "map every status"
