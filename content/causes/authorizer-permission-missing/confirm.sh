aws apigateway get-authorizer --rest-api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --query '{function: authorizerUri, role: authorizerCredentials}'

# With an alias or a version in the function's ARN, add --qualifier and its name.
aws lambda get-policy --function-name "$FUNCTION_NAME" --query Policy --output text
