printf '{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "execute-api:ManageConnections",
      "Resource": "arn:aws:execute-api:%s:%s:%s/%s/*/@connections/*"
    }
  ]
}\n' "$REGION" "$ACCOUNT_ID" "$API_ID" "$STAGE" > policy.json

aws iam put-role-policy --role-name "$ROLE_NAME" --policy-name manage-connections \
  --policy-document file://policy.json
