aws apigateway update-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations op=add,path=/requestParameters/method.request.path.proxy,value=true

printf '%s\n' '[
  {"op": "replace", "path": "/uri", "value": "https://backend.example.com/{proxy}"},
  {"op": "add", "path": "/requestParameters/integration.request.path.proxy", "value": "method.request.path.proxy"}
]' > patch.json
aws apigateway update-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations file://patch.json

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "map the path into the address"
