# No known defect of curl since 7.86.0 touches this form: plain path, sorted and encoded query
# string with = everywhere, body by --data-raw, the token header only if there is a token.
printf %s "$AWS_SESSION_TOKEN" | sed 's/^/x-amz-security-token: /' |
  curl -sS -i -X "$METHOD" "https://$HOST/$STAGE$RESOURCE_PATH?from=2026-11-01&note=a%20b" \
    --aws-sigv4 aws:amz:"$REGION":execute-api \
    --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \
    -H @- \
    -H "content-type: application/json" \
    --data-raw '{"id":1}'
