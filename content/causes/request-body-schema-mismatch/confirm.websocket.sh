aws logs tail "$LOG_GROUP" --since 1h --filter-pattern '"does not match model schema"'

aws apigatewayv2 get-route --api-id "$API_ID" --route-id "$ROUTE_ID" \
  --query '{select: ModelSelectionExpression, models: RequestModels}'

aws apigatewayv2 get-models --api-id "$API_ID" --query 'Items[].[Name, Schema]' --output text
