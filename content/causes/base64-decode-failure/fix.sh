aws apigateway update-rest-api --rest-api-id "$API_ID" --patch-operations \
  'op=remove,path=/binaryMediaTypes/*~1*' 'op=add,path=/binaryMediaTypes/image~1png'

# Only if confirm.sh shows CONVERT_TO_BINARY on the request:
aws apigateway update-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations op=remove,path=/contentHandling

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "decode real binary types only"
