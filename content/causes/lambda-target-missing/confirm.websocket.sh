aws apigatewayv2 get-integrations --api-id "$API_ID" \
  --query 'Items[].{id: IntegrationId, target: IntegrationUri}'

# For an alias or a version, add its name: --qualifier prod
aws lambda get-function --function-name "$FUNCTION_NAME" --query Configuration.FunctionArn
