# Sorted, encoded, with = everywhere: no known defect of curl since 7.86.0 touches this form.
printf %s "$AWS_SESSION_TOKEN" | sed 's/^/x-amz-security-token: /' |
  curl -sS -i -X "$METHOD" "https://$HOST/$STAGE$RESOURCE_PATH?from=2026-11-01&note=a%20b&urgent=" \
    --aws-sigv4 aws:amz:"$REGION":execute-api \
    --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \
    -H @-
