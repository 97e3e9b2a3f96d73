aws apigatewayv2 get-integrations --api-id "$API_ID" \
  --query 'Items[].{id: IntegrationId, role: CredentialsArn, target: IntegrationUri}'

aws iam get-role --role-name "$ROLE_NAME" --query Role.AssumeRolePolicyDocument
