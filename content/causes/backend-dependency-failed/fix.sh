printf '{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": ["dynamodb:GetItem", "dynamodb:Query"],
    "Resource": "arn:aws:dynamodb:%s:%s:table/orders"
  }]
}\n' "$REGION" "$ACCOUNT_ID" > policy.json

aws iam put-role-policy --role-name "$ROLE_NAME" --policy-name read-orders \
  --policy-document file://policy.json
