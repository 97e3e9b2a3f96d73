aws apigateway get-rest-api --rest-api-id "$API_ID" --query policy --output text | tr -d '\134'

aws apigateway get-resources --rest-api-id "$API_ID" --embed methods --output json |
  jq -r '.items[] | .path as $path | .resourceMethods // {} | to_entries[]
    | "\(.key) \($path): \(.value.authorizationType)"'
