printf '%s\n' "{
  \"gatewayresponse.header.Access-Control-Allow-Origin\": \"'$ORIGIN'\"
}" > headers.json

aws apigateway put-gateway-response --rest-api-id "$API_ID" --response-type DEFAULT_4XX \
  --response-parameters file://headers.json
aws apigateway put-gateway-response --rest-api-id "$API_ID" --response-type DEFAULT_5XX \
  --response-parameters file://headers.json

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "CORS header on gateway errors"
