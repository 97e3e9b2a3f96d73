printf '%s' "$TOKEN" | jq -R 'split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson
  | {iss, aud, client_id}'

aws apigatewayv2 get-authorizer --api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --query JwtConfiguration
