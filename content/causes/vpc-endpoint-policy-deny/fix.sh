# Keep the statements of the other APIs. To allow everything and everybody again: --reset-policy instead.
printf '{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": "*",
      "Action": "execute-api:Invoke",
      "Resource": "arn:aws:execute-api:%s:%s:%s/*"
    }
  ]
}\n' "$REGION" "$ACCOUNT_ID" "$API_ID" > policy.json

aws ec2 modify-vpc-endpoint --region "$REGION" --vpc-endpoint-id "$VPC_ENDPOINT_ID" \
  --policy-document file://policy.json
