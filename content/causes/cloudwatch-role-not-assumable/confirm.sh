aws apigateway get-account --region "$REGION" --query cloudwatchRoleArn --output text

aws iam get-role --role-name "$ROLE_NAME" --query Role.AssumeRolePolicyDocument
aws iam list-attached-role-policies --role-name "$ROLE_NAME" --query 'AttachedPolicies[].PolicyName'
