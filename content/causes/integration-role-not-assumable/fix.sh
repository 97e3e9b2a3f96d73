# Replaces the whole trust policy: make a role of its own for the gateway rather than change the function's.
printf '%s\n' '{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Principal": { "Service": "apigateway.amazonaws.com" },
    "Action": "sts:AssumeRole"
  }]
}' > trust.json
aws iam update-assume-role-policy --role-name "$ROLE_NAME" --policy-document file://trust.json

printf '{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": "lambda:InvokeFunction",
    "Resource": "arn:aws:lambda:%s:%s:function:%s"
  }]
}\n' "$REGION" "$ACCOUNT_ID" "$FUNCTION_NAME" > invoke.json
aws iam put-role-policy --role-name "$ROLE_NAME" --policy-name invoke-orders \
  --policy-document file://invoke.json
