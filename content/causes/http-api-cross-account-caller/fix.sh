# In the API's account: ACCOUNT_ID is the API's, 111122223333 the caller's.
printf '%s\n' '{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": { "AWS": "arn:aws:iam::111122223333:role/orders-client" },
      "Action": "sts:AssumeRole"
    }
  ]
}' > trust.json
aws iam create-role --role-name "$ROLE_NAME" --assume-role-policy-document file://trust.json

printf '{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "execute-api:Invoke",
      "Resource": "arn:aws:execute-api:%s:%s:%s/%s/%s%s"
    }
  ]
}\n' "$REGION" "$ACCOUNT_ID" "$API_ID" "$STAGE" "$METHOD" "$RESOURCE_PATH" > policy.json
aws iam put-role-policy --role-name "$ROLE_NAME" --policy-name invoke-orders \
  --policy-document file://policy.json
