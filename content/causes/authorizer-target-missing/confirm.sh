aws apigateway get-authorizer --rest-api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --query authorizerUri --output text

# With an alias or a version in the URI, add --qualifier and its name.
aws lambda get-function --function-name "$FUNCTION_NAME" --query Configuration.FunctionArn
