# As a profile that may manage the user's keys. Only for a key that nobody switched off on purpose.
aws iam update-access-key --profile admin --user-name "$USER_NAME" \
  --access-key-id "$AWS_ACCESS_KEY_ID" --status Active

# Or a new pair; the secret is shown this once.
aws iam create-access-key --profile admin --user-name "$USER_NAME" \
  --query 'AccessKey.{id: AccessKeyId, secret: SecretAccessKey}'
