# RESOURCE_ID is the id of the resource /ping. Its methods and integrations stay.
aws apigateway update-resource --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --patch-operations op=replace,path=/pathPart,value=health

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "rename /ping to /health"
