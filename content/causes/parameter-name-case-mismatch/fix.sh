printf '%s\n' '[
  {"op": "remove", "path": "/requestParameters/method.request.header.X-Tenant-Id"},
  {"op": "add", "path": "/requestParameters/method.request.header.x-tenant-id", "value": "true"}
]' > patch.json

aws apigateway update-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations file://patch.json

# If the integration maps method.request.header.X-Tenant-Id, rename it there before you deploy.
aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "declare x-tenant-id in lower case"
