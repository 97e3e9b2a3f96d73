aws sts get-caller-identity

aws sts get-access-key-info --profile admin --access-key-id "$AWS_ACCESS_KEY_ID"

aws iam list-access-keys --profile admin --user-name "$USER_NAME" \
  --query 'AccessKeyMetadata[].{id: AccessKeyId, status: Status, made: CreateDate}'
