aws cloudfront get-distribution --id "$DISTRIBUTION_ID" --query Distribution.Status --output text

curl -sS -i -X "$METHOD" "$URL"
