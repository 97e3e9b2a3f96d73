aws iam simulate-principal-policy --action-names execute-api:ManageConnections \
  --policy-source-arn arn:aws:iam::"$ACCOUNT_ID":role/"$ROLE_NAME" \
  --resource-arns "arn:aws:execute-api:$REGION:$ACCOUNT_ID:$API_ID/$STAGE/POST/@connections/example" \
  "arn:aws:execute-api:$REGION:$ACCOUNT_ID:$API_ID/$STAGE/GET/@connections/example" \
  "arn:aws:execute-api:$REGION:$ACCOUNT_ID:$API_ID/$STAGE/DELETE/@connections/example" \
  --query 'EvaluationResults[].{resource: EvalResourceName, decision: EvalDecision}'
