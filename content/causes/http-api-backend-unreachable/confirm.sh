aws apigatewayv2 get-integration --api-id "$API_ID" --integration-id "$INTEGRATION_ID" \
  --query '{uri: IntegrationUri, link: ConnectionId, name: TlsConfig.ServerNameToVerify}'

aws apigatewayv2 get-vpc-links \
  --query 'Items[].{id: VpcLinkId, status: VpcLinkStatus, groups: SecurityGroupIds, subnets: SubnetIds}'

aws elbv2 describe-target-groups --names orders --query 'TargetGroups[0].TargetGroupArn' --output text |
  xargs -I GROUP aws elbv2 describe-target-health --target-group-arn GROUP \
    --query 'TargetHealthDescriptions[].TargetHealth.[State, Description]'

# LOG_GROUP is the group of the stage's access log.
aws logs filter-log-events --log-group-name "$LOG_GROUP" \
  --filter-pattern INTEGRATION_NETWORK_FAILURE --query 'events[].message'
