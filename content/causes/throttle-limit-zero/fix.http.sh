aws apigatewayv2 update-stage --api-id "$API_ID" --stage-name "$STAGE" --default-route-settings \
  DetailedMetricsEnabled=true,ThrottlingRateLimit=1000,ThrottlingBurstLimit=500
