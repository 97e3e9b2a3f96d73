aws cloudfront get-distribution-config --id "$DISTRIBUTION_ID" \
  --query DistributionConfig --output json > config.json

# Edit config.json now. In the origin of the API, set OriginPath to "/prod",
# or to "" if the origin is a custom domain of API Gateway.
aws cloudfront get-distribution-config --id "$DISTRIBUTION_ID" --query ETag --output text |
  xargs -I ETAG aws cloudfront update-distribution --id "$DISTRIBUTION_ID" \
    --if-match ETAG --distribution-config file://config.json
