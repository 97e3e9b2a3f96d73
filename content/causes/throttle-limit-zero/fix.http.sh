# A zero on one route only: aws apigatewayv2 delete-route-settings with --route-key 'GET /orders' instead.
aws apigatewayv2 update-stage --api-id "$API_ID" --stage-name "$STAGE" --default-route-settings \
  DetailedMetricsEnabled=true,ThrottlingRateLimit=1000,ThrottlingBurstLimit=500
