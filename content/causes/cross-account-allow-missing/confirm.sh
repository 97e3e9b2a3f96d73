# With the caller's credentials:
aws sts get-caller-identity --query '{account: Account, caller: Arn}'

aws iam list-role-policies --role-name "$ROLE_NAME" --query PolicyNames

aws iam list-attached-role-policies --role-name "$ROLE_NAME" --query 'AttachedPolicies[].PolicyArn'

# With the API owner's credentials:
aws sts get-caller-identity --query Account

aws apigateway get-rest-api --rest-api-id "$API_ID" --query policy --output text | tr -d '\134'
