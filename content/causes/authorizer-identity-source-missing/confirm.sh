aws apigateway get-authorizers --rest-api-id "$API_ID" \
  --query 'items[].{id: id, type: type, reads: identitySource,
    pattern: identityValidationExpression, cacheSeconds: authorizerResultTtlInSeconds}'
