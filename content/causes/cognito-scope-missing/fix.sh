# The update resets every setting that it is not given, so it starts from the present ones.
aws cognito-idp describe-user-pool-client --user-pool-id "$USER_POOL_ID" --client-id "$CLIENT_ID" \
  --query UserPoolClient --output json |
  jq 'del(.ClientSecret, .CreationDate, .LastModifiedDate)
  | .AllowedOAuthScopes = (.AllowedOAuthScopes + ["orders/read"] | unique)' > client.json

aws cognito-idp update-user-pool-client --cli-input-json file://client.json
