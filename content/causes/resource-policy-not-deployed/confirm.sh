aws apigateway get-export --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --export-type oas30 --parameters extensions=apigateway live.json

jq '."x-amazon-apigateway-policy"' live.json

aws apigateway get-rest-api --rest-api-id "$API_ID" --query policy --output text | tr -d '\134'
