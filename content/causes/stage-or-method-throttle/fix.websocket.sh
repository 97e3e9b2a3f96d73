# One route: --route-settings '{"sendOrder": {"ThrottlingRateLimit": 500, "ThrottlingBurstLimit": 1000}}'
aws apigatewayv2 update-stage --api-id "$API_ID" --stage-name "$STAGE" \
  --default-route-settings ThrottlingRateLimit=500,ThrottlingBurstLimit=1000
