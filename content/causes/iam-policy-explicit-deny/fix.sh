# An inline policy; for a managed one, use create-policy-version with --set-as-default.
printf '{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Deny",
      "Action": "execute-api:Invoke",
      "Resource": "arn:aws:execute-api:%s:%s:%s/%s/DELETE/*"
    }
  ]
}\n' "$REGION" "$ACCOUNT_ID" "$API_ID" "$STAGE" > policy.json

aws iam put-role-policy --role-name "$ROLE_NAME" --policy-name guard-orders \
  --policy-document file://policy.json
