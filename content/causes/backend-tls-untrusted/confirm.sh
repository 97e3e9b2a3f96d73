# LOG_GROUP is the group of the stage's execution log.
aws logs filter-log-events --log-group-name "$LOG_GROUP" --filter-pattern PKIX --query 'events[].message'

aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --query uri --output text |
  sed -E 's#^https://([^/:]+).*#\1#' |
  xargs -I NAME openssl s_client -connect NAME:443 -servername NAME -showcerts |
  grep -E 's:|i:|Verify return code'
