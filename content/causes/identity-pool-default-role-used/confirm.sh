aws cognito-identity list-identity-pools --max-results 60 --query 'IdentityPools[].[IdentityPoolId]' --output text |
  xargs -I '{}' aws cognito-identity get-identity-pool-roles --identity-pool-id '{}'

printf '%s' "$TOKEN" | jq -R 'split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson
  | {groups: ."cognito:groups", roles: ."cognito:roles", preferred: ."cognito:preferred_role"}'
