printf '%s' "$TOKEN" | jq -R 'split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson
  | {use: .token_use, aud, client_id, scope}'

aws apigateway get-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --query '{authorization: authorizationType, scopes: authorizationScopes}'
