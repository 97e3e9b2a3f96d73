aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" --query uri

# For a private integration, put the name of the load balancer after -connect.
aws apigateway get-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --query uri --output text |
  sed -E 's#^https://([^/:]+).*#\1#' |
  xargs -I NAME openssl s_client -connect NAME:443 -servername NAME |
  openssl x509 -noout -text |
  grep -E 'Subject:|DNS:'
