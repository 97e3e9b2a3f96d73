# Put the id of your identity pool and its present roles into this file: the call replaces them all.
printf '%s\n' '{
  "IdentityPoolId": "us-east-1:11111111-2222-3333-4444-555555555555",
  "Roles": { "authenticated": "arn:aws:iam::111122223333:role/default" },
  "RoleMappings": {
    "cognito-idp.us-east-1.amazonaws.com/us-east-1_EXAMPLE:app-client-id": {
      "Type": "Token",
      "AmbiguousRoleResolution": "Deny"
    }
  }
}' > roles.json

aws cognito-identity set-identity-pool-roles --cli-input-json file://roles.json
