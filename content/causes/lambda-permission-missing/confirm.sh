# For an alias, add its name: --qualifier prod
aws lambda get-policy --function-name "$FUNCTION_NAME" --query Policy --output text

aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --query '{target: uri, role: credentials}'
