printf '%s' "$TOKEN" | jq -R 'split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson
  | {use: .token_use, aud, client_id, scope}'

aws apigatewayv2 get-routes --api-id "$API_ID" \
  --query 'Items[].{route: RouteKey, authorization: AuthorizationType, scopes: AuthorizationScopes}'
