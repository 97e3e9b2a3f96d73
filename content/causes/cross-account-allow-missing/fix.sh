# With the API owner's credentials; ACCOUNT_ID and ROLE_NAME are the caller's.
printf '{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": { "AWS": "arn:aws:iam::%s:role/%s" },
      "Action": "execute-api:Invoke",
      "Resource": "execute-api:/%s/%s%s"
    }
  ]
}\n' "$ACCOUNT_ID" "$ROLE_NAME" "$STAGE" "$METHOD" "$RESOURCE_PATH" > policy.json

# A patch carries the policy as one JSON string.
jq '[{op: "replace", path: "/policy", value: tojson}]' policy.json > patch.json

aws apigateway update-rest-api --rest-api-id "$API_ID" --patch-operations file://patch.json

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "allow the caller of the other account"
