# Prints a new pair. The secret is shown this once.
aws iam create-access-key --user-name "$USER_NAME" \
  --query 'AccessKey.{id: AccessKeyId, secret: SecretAccessKey}'

# When the client works with the new pair, switch the old one off.
aws iam update-access-key --user-name "$USER_NAME" --status Inactive \
  --access-key-id "$AWS_ACCESS_KEY_ID"
