aws apigateway test-invoke-authorizer --rest-api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --headers "Authorization=Bearer $TOKEN" --query '{status: clientStatus, policy: policy, log: log}'

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 15m
