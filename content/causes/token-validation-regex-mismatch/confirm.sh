# Leave "Bearer " out if you send the token alone.
aws apigateway get-authorizer --rest-api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" --output json |
  jq --arg header "Bearer $TOKEN" '.identityValidationExpression as $pattern
    | {type, header: .identitySource, $pattern, fits: ($pattern == null or ($header | test($pattern)))}'
