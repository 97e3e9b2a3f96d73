printf '%s' "$TOKEN" | jq -R 'split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson
  | {scope, scp, token_use}'

aws apigatewayv2 get-routes --api-id "$API_ID" \
  --query 'Items[].{route: RouteKey, authorization: AuthorizationType, scopes: AuthorizationScopes}'
