aws iam list-role-policies --role-name "$ROLE_NAME" --query PolicyNames

aws iam list-attached-role-policies --role-name "$ROLE_NAME" --query 'AttachedPolicies[].PolicyArn'

aws iam simulate-principal-policy --action-names execute-api:Invoke \
  --policy-source-arn arn:aws:iam::"$ACCOUNT_ID":role/"$ROLE_NAME" \
  --resource-arns "arn:aws:execute-api:$REGION:$ACCOUNT_ID:$API_ID/$STAGE/\$connect" \
  --query 'EvaluationResults[].{resource: EvalResourceName, decision: EvalDecision}'
