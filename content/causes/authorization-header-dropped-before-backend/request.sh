# For a method with IAM: the signature in Authorization, the application's token beside it.
printf %s "$AWS_SESSION_TOKEN" | sed 's/^/x-amz-security-token: /' |
  curl -sS -i -X "$METHOD" "$URL" \
    --aws-sigv4 aws:amz:"$REGION":execute-api \
    --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \
    -H @- \
    -H "x-backend-authorization: Bearer $TOKEN"
