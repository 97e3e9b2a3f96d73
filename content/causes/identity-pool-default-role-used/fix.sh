# The call replaces roles and mappings alike: keep the present roles, and add other mappings to the file.
aws cognito-identity get-identity-pool-roles --identity-pool-id "$IDENTITY_POOL_ID" --query Roles > roles.json

printf '{
  "cognito-idp.%s.amazonaws.com/%s:%s": {
    "Type": "Token",
    "AmbiguousRoleResolution": "Deny"
  }
}\n' "$REGION" "$USER_POOL_ID" "$CLIENT_ID" > mappings.json

aws cognito-identity set-identity-pool-roles --identity-pool-id "$IDENTITY_POOL_ID" \
  --roles file://roles.json --role-mappings file://mappings.json
