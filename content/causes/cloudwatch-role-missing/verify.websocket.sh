aws apigateway get-account --region "$REGION" --query cloudwatchRoleArn

aws logs describe-log-groups --region "$REGION" \
  --query "logGroups[?contains(logGroupName, '$API_ID')].logGroupName"
