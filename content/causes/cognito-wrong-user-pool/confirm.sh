printf '%s' "$TOKEN" | jq -R 'split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson
  | {iss, use: .token_use}'

aws apigateway get-authorizers --rest-api-id "$API_ID" --query 'items[].{id: id, pools: providerARNs}'
