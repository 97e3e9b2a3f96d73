# In place of the two addresses: those that your callers call from.
printf '%s\n' '{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": "*",
      "Action": "execute-api:Invoke",
      "Resource": "execute-api:/*"
    },
    {
      "Effect": "Deny",
      "Principal": "*",
      "Action": "execute-api:Invoke",
      "Resource": "execute-api:/*",
      "Condition": { "NotIpAddress": { "aws:SourceIp": ["203.0.113.0/24", "198.51.100.7/32"] } }
    }
  ]
}' > policy.json

# A patch carries the policy as one JSON string.
jq '[{op: "replace", path: "/policy", value: tojson}]' policy.json > patch.json

aws apigateway update-rest-api --rest-api-id "$API_ID" --patch-operations file://patch.json

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "let the new exit address in"
