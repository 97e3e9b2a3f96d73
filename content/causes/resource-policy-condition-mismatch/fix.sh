# A private API; on the others the only key is aws:SourceIp, with public addresses.
printf '{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": "*",
      "Action": "execute-api:Invoke",
      "Resource": "execute-api:/*",
      "Condition": {
        "IpAddress": { "aws:VpcSourceIp": ["10.0.8.0/24"] },
        "StringEquals": { "aws:SourceVpc": "%s" }
      }
    }
  ]
}\n' "$VPC_ID" > policy.json

# A patch carries the policy as one JSON string.
jq '[{op: "replace", path: "/policy", value: tojson}]' policy.json > patch.json

aws apigateway update-rest-api --rest-api-id "$API_ID" --patch-operations file://patch.json

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "test a key that the calls carry"
