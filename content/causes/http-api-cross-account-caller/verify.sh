# As the caller; ACCOUNT_ID is the API's.
aws sts assume-role --role-arn arn:aws:iam::"$ACCOUNT_ID":role/"$ROLE_NAME" \
  --role-session-name orders-client --query AssumedRoleUser.Arn
