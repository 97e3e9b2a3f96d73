aws apigateway get-export --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --export-type oas30 --parameters extensions=authorizers live.json

jq '{authorizers: .components.securitySchemes,
  methods: (.paths | map_values(map_values(.security?)))}' live.json

aws apigateway get-authorizers --rest-api-id "$API_ID"
