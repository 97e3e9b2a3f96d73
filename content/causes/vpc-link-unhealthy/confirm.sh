aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --query '{link: connectionId, uri: uri, target: integrationTarget}'

aws apigateway get-vpc-links --query 'items[].{id: id, status: status, message: statusMessage, targets: targetArns}'
aws apigatewayv2 get-vpc-links --query 'Items[].{id: VpcLinkId, status: VpcLinkStatus, groups: SecurityGroupIds}'

aws elbv2 describe-load-balancers --names orders \
  --query 'LoadBalancers[0].{groups: SecurityGroups, enforced: EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic}'

aws elbv2 describe-target-groups --names orders --query 'TargetGroups[0].TargetGroupArn' --output text |
  xargs -I GROUP aws elbv2 describe-target-health --target-group-arn GROUP \
    --query 'TargetHealthDescriptions[].{target: Target.Id, port: Target.Port, state: TargetHealth.State, why: TargetHealth.Description}'

# LOG_GROUP is the group of the stage's execution log.
aws logs filter-log-events --log-group-name "$LOG_GROUP" \
  --filter-pattern '"There was an internal error while executing your request"' --query 'events[].message'
