aws wafv2 get-web-acl-for-resource \
  --resource-arn "arn:aws:apigateway:$REGION::/restapis/$API_ID/stages/$STAGE" --query WebACL.ARN

# LOG_GROUP is the group of the stage's access log.
aws logs filter-log-events --log-group-name "$LOG_GROUP" \
  --filter-pattern '"There was an error evaluating the AWS WAF rules"' --query 'events[].message'
