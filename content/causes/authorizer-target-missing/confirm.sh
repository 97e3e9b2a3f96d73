aws apigateway get-authorizer --rest-api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --query authorizerUri --output text

aws lambda get-function --function-name "$FUNCTION_NAME" --query Configuration.FunctionArn
