# One method: path=/~1orders/GET/throttling/rateLimit, and burstLimit alike.
aws apigateway update-stage --rest-api-id "$API_ID" --stage-name "$STAGE" --patch-operations \
  'op=replace,path=/*/*/throttling/rateLimit,value=1000' \
  'op=replace,path=/*/*/throttling/burstLimit,value=500'
