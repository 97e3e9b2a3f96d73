# Run this as somebody who may manage the user's keys. The secret is shown this once.
aws iam create-access-key --user-name "$USER_NAME" \
  --query 'AccessKey.{id: AccessKeyId, secret: SecretAccessKey}'
