aws apigateway test-invoke-authorizer --rest-api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --headers "Authorization=Bearer $TOKEN" --query policy --output text

printf 'arn:aws:execute-api:%s:%s:%s/%s/%s%s\n' \
  "$REGION" "$ACCOUNT_ID" "$API_ID" "$STAGE" "$METHOD" "$RESOURCE_PATH"
