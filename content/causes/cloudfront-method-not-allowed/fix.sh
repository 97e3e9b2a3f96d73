aws cloudfront get-distribution-config --id "$DISTRIBUTION_ID" \
  --query DistributionConfig --output json > config.json

# Edit config.json now. In AllowedMethods of the API's behavior, set Quantity to 7 and
# Items to ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"]; leave CachedMethods.
aws cloudfront get-distribution-config --id "$DISTRIBUTION_ID" --query ETag --output text |
  xargs -I ETAG aws cloudfront update-distribution --id "$DISTRIBUTION_ID" \
    --if-match ETAG --distribution-config file://config.json
