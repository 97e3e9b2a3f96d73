aws logs tail "$LOG_GROUP" --since 1h --filter-pattern '"does not match model schema"'

aws apigateway get-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --query '{validator: requestValidatorId, models: requestModels}'

# Order stands for the model that the answer names.
aws apigateway get-model --rest-api-id "$API_ID" --model-name Order --flatten \
  --query schema --output text
