aws cloudfront get-distribution-config --id "$DISTRIBUTION_ID" --output table \
  --query 'DistributionConfig.Origins.Items[].[Id,DomainName,OriginPath]'

aws cloudfront get-distribution-config --id "$DISTRIBUTION_ID" --output table \
  --query 'DistributionConfig.CacheBehaviors.Items[].[PathPattern,TargetOriginId]'
