aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --query credentials

aws iam get-role --role-name "$ROLE_NAME" --query Role.AssumeRolePolicyDocument
