# LOG_GROUP is the group of the stage's execution log.
aws logs filter-log-events --log-group-name "$LOG_GROUP" \
  --filter-pattern '"Execution failed due to a timeout error"' --query 'events[].message'

aws ec2 describe-security-groups --filters Name=group-name,Values=orders-backend \
  --query 'SecurityGroups[].IpPermissions[].{from: FromPort, to: ToPort, cidrs: IpRanges[].CidrIp, groups: UserIdGroupPairs[].GroupId}'
