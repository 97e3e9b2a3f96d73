aws apigateway get-authorizers --rest-api-id "$API_ID" \
  --query 'items[].{id: id, type: type, function: authorizerUri}'

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 15m --filter-pattern Unauthorized
