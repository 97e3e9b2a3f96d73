aws cognito-identity get-identity-pool-roles --identity-pool-id "$IDENTITY_POOL_ID"

printf '%s' "$TOKEN" | jq -R 'split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson
  | {groups: ."cognito:groups", roles: ."cognito:roles", preferred: ."cognito:preferred_role"}'
