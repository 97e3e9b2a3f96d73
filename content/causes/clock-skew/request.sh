printf %s "$AWS_SESSION_TOKEN" | sed 's/^/x-amz-security-token: /' |
  curl -sS -i -X "$METHOD" "$URL" \
    --aws-sigv4 aws:amz:"$REGION":execute-api \
    --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \
    -H @-
