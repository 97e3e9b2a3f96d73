# Only if */* is among the binary media types:
aws apigateway update-rest-api --rest-api-id "$API_ID" --patch-operations \
  'op=remove,path=/binaryMediaTypes/*~1*' 'op=add,path=/binaryMediaTypes/image~1png'

# Only if the request has CONVERT_TO_BINARY:
aws apigateway update-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
  --patch-operations op=remove,path=/contentHandling

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "decode real binary types only"
