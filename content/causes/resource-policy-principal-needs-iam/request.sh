# Leave the x-amz-security-token header out if your key has no session token.
curl -sS -i -X "$METHOD" "$URL" \
  --aws-sigv4 aws:amz:"$REGION":execute-api \
  --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \
  -H "x-amz-security-token: $AWS_SESSION_TOKEN"
