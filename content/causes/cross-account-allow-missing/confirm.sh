# With the caller's credentials. Put the API owner's account number in place of 111122223333.
aws sts get-caller-identity --query '{account: Account, caller: Arn}'

aws iam simulate-principal-policy --action-names execute-api:Invoke \
  --policy-source-arn arn:aws:iam::"$ACCOUNT_ID":role/"$ROLE_NAME" \
  --resource-arns "arn:aws:execute-api:$REGION:111122223333:$API_ID/$STAGE/$METHOD$RESOURCE_PATH" \
  --query 'EvaluationResults[].{decision: EvalDecision, by: MatchedStatements[].SourcePolicyId}'

# With the API owner's credentials:
aws sts get-caller-identity --query Account

aws apigateway get-rest-api --rest-api-id "$API_ID" --query policy --output text | tr -d '\134'
