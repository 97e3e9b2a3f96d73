curl --version

curl -sv -o /dev/null "$URL" \
  --aws-sigv4 aws:amz:"$REGION":execute-api \
  --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \
  -H "x-amz-security-token: $AWS_SESSION_TOKEN" 2>&1 | grep -iE '^> (authorization|host|x-amz-date)'
