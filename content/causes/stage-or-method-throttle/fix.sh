# One method: path=/~1orders/POST/throttling/rateLimit, and burstLimit alike.
aws apigateway update-stage --rest-api-id "$API_ID" --stage-name "$STAGE" --patch-operations \
  'op=replace,path=/*/*/throttling/rateLimit,value=500' \
  'op=replace,path=/*/*/throttling/burstLimit,value=1000'
