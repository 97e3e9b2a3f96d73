printf '{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "execute-api:Invoke",
      "Resource": "arn:aws:execute-api:%s:%s:%s/%s/%s"
    }
  ]
}\n' "$REGION" "$ACCOUNT_ID" "$API_ID" "$STAGE" "\$connect" > policy.json

aws iam put-role-policy --role-name "$ROLE_NAME" --policy-name connect-orders \
  --policy-document file://policy.json
