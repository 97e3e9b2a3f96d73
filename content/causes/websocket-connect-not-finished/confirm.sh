aws apigatewayv2 get-routes --api-id "$API_ID" \
  --query "Items[?RouteKey=='\$connect'].Target"

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 1h --filter-pattern '?GoneException ?410'
