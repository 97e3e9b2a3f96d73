# For a role. Needs credentials that still work and may assume it.
aws sts assume-role --role-arn arn:aws:iam::"$ACCOUNT_ID":role/"$ROLE_NAME" \
  --role-session-name orders-caller \
  --query 'Credentials.{id: AccessKeyId, secret: SecretAccessKey, token: SessionToken, ends: Expiration}'

# For a profile, which the CLI renews by itself: puts id, secret and token into this shell.
eval "$(aws configure export-credentials --format env)"
