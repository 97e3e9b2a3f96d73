aws apigatewayv2 get-routes --api-id "$API_ID" \
  --query "Items[?RouteKey=='\$connect'].{target: Target, authorization: AuthorizationType}"

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 15m
