printf '%s\n' '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
  "Principal": {"Service": "apigateway.amazonaws.com"}, "Action": "sts:AssumeRole"}]}' > trust.json
aws iam update-assume-role-policy --role-name "$ROLE_NAME" --policy-document file://trust.json

aws iam attach-role-policy --role-name "$ROLE_NAME" \
  --policy-arn arn:aws:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs

# IAM needs a moment. Then set the role again: API Gateway checks it while it is set.
sleep 15
aws iam get-role --role-name "$ROLE_NAME" --query Role.Arn --output text |
  xargs -I ROLE aws apigateway update-account --region "$REGION" \
    --patch-operations op=replace,path=/cloudwatchRoleArn,value=ROLE
