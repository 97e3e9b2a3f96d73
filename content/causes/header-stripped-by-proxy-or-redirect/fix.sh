aws cloudfront get-distribution-config --id "$DISTRIBUTION_ID" \
  --query DistributionConfig --output json > config.json

# Edit config.json now. In the behavior of the API:
# CachePolicyId 4135ea2d-6df8-44a3-9df3-4b5a84be39ad (CachingDisabled),
# OriginRequestPolicyId b689b0a8-53d0-40ab-baf2-68738e2966ac (AllViewerExceptHostHeader).
aws cloudfront get-distribution-config --id "$DISTRIBUTION_ID" --query ETag --output text |
  xargs -I ETAG aws cloudfront update-distribution --id "$DISTRIBUTION_ID" \
    --if-match ETAG --distribution-config file://config.json
