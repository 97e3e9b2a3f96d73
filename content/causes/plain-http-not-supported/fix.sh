# For a CloudFront distribution of yours in front of the API: every behavior of it redirects.
aws cloudfront get-distribution-config --id "$DISTRIBUTION_ID" \
  --query DistributionConfig --output json > config.json

sed 's/"ViewerProtocolPolicy": "[a-z-]*"/"ViewerProtocolPolicy": "redirect-to-https"/' \
  config.json > redirect.json

aws cloudfront get-distribution-config --id "$DISTRIBUTION_ID" --query ETag --output text |
  xargs -I ETAG aws cloudfront update-distribution --id "$DISTRIBUTION_ID" \
    --if-match ETAG --distribution-config file://redirect.json
