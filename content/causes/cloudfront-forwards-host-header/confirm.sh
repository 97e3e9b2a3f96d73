aws cloudfront get-distribution-config --id "$DISTRIBUTION_ID" \
  --query 'DistributionConfig.DefaultCacheBehavior.[OriginRequestPolicyId,CachePolicyId,ForwardedValues.Headers.Items]'

aws cloudfront get-distribution-config --id "$DISTRIBUTION_ID" \
  --query 'DistributionConfig.CacheBehaviors.Items[].[PathPattern,OriginRequestPolicyId,CachePolicyId]'

curl -sS -i -X "$METHOD" "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE$RESOURCE_PATH" \
  -H "Host: $HOST"
