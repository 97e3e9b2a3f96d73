aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --query uri

# For an alias or a version, add its name: --qualifier prod
aws lambda get-function --function-name "$FUNCTION_NAME" --query Configuration.FunctionArn
