# In place of the addresses: those that your callers call from.
printf '{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": "*",
      "Action": "execute-api:Invoke",
      "Resource": "execute-api:/%s/*",
      "Condition": { "IpAddress": { "aws:SourceIp": ["203.0.113.0/24"] } }
    }
  ]
}\n' "$STAGE" > policy.json

# A patch carries the policy as one JSON string.
jq '[{op: "replace", path: "/policy", value: tojson}]' policy.json > patch.json

aws apigateway update-rest-api --rest-api-id "$API_ID" --patch-operations file://patch.json

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "allow the callers of orders"
