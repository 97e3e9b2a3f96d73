aws apigatewayv2 get-authorizer --api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --query AuthorizerUri --output text

# With an alias or a version in the URI, add --qualifier and its name.
aws lambda get-function --function-name "$FUNCTION_NAME" --query Configuration.FunctionArn
