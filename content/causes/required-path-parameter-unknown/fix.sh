printf '%s\n' '[
  {"op": "remove", "path": "/requestParameters/method.request.path.id"},
  {"op": "add", "path": "/requestParameters/method.request.path.orderId", "value": "true"}
]' > patch.json

aws apigateway update-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations file://patch.json

# If the integration maps method.request.path.id, rename it there before you deploy.
aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "require the path parameter orderId"
