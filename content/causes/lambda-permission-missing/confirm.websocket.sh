# For an alias, add its name: --qualifier prod
aws lambda get-policy --function-name "$FUNCTION_NAME" --query Policy --output text

aws apigatewayv2 get-integrations --api-id "$API_ID" \
  --query 'Items[].{id: IntegrationId, target: IntegrationUri, role: CredentialsArn}'
