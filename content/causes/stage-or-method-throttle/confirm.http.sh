aws apigatewayv2 get-stage --api-id "$API_ID" --stage-name "$STAGE" \
  --query '{all: DefaultRouteSettings, routes: RouteSettings}'
