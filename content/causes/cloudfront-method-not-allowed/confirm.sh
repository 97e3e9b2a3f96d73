aws cloudfront get-distribution-config --id "$DISTRIBUTION_ID" \
  --query 'DistributionConfig.DefaultCacheBehavior.AllowedMethods.Items'

aws cloudfront get-distribution-config --id "$DISTRIBUTION_ID" \
  --query 'DistributionConfig.CacheBehaviors.Items[].{path: PathPattern, methods: AllowedMethods.Items}'

curl -sS -i -X OPTIONS "$URL"
