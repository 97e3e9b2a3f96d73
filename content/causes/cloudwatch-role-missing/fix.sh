printf '%s\n' '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
  "Principal": {"Service": "apigateway.amazonaws.com"}, "Action": "sts:AssumeRole"}]}' > trust.json
aws iam create-role --role-name "$ROLE_NAME" --assume-role-policy-document file://trust.json

aws iam attach-role-policy --role-name "$ROLE_NAME" \
  --policy-arn arn:aws:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs

# A new role is not known everywhere at once.
sleep 15
aws iam get-role --role-name "$ROLE_NAME" --query Role.Arn --output text |
  xargs -I ROLE aws apigateway update-account --region "$REGION" \
    --patch-operations op=replace,path=/cloudwatchRoleArn,value=ROLE
