aws apigateway get-account --region "$REGION" --query cloudwatchRoleArn

aws logs describe-log-groups --region "$REGION" --log-group-name-prefix "API-Gateway-Execution-Logs_$API_ID" \
  --query 'logGroups[].logGroupName'
