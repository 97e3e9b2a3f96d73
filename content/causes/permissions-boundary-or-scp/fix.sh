# POLICY_ARN is the boundary. A policy keeps five versions: delete an old one first if need be.
aws iam get-policy-version --policy-arn "$POLICY_ARN" \
  --version-id "$(aws iam get-policy --policy-arn "$POLICY_ARN" --query Policy.DefaultVersionId --output text)" \
  --query PolicyVersion.Document --output json > present.json

# For a WebSocket API too: its routes follow the stage in the ARN.
jq --arg api "arn:aws:execute-api:$REGION:$ACCOUNT_ID:$API_ID/$STAGE/*" \
  '.Statement = ([.Statement] | flatten) + [{Effect: "Allow", Action: "execute-api:Invoke", Resource: $api}]' \
  present.json > boundary.json

aws iam create-policy-version --policy-arn "$POLICY_ARN" --policy-document file://boundary.json \
  --set-as-default
