# 'yes' == 'no' is how a query writes false without backticks.
aws apigateway get-domain-name --domain-name "$DOMAIN_NAME" --output json --query "{Changes: [{
  Action: 'UPSERT', ResourceRecordSet: {Name: domainName, Type: 'A', AliasTarget: {
    HostedZoneId: regionalHostedZoneId || distributionHostedZoneId,
    DNSName: regionalDomainName || distributionDomainName,
    EvaluateTargetHealth: 'yes' == 'no'}}}]}" > record.json

# The most specific public hosted zone that the domain belongs to.
aws route53 list-hosted-zones --output json --query "sort_by(HostedZones[?
  ends_with('$DOMAIN_NAME.', Name) && to_string(Config.PrivateZone) == 'false'],
  &length(Name))[-1].Id" |
  xargs -I ZONE aws route53 change-resource-record-sets --hosted-zone-id ZONE \
    --change-batch file://record.json
