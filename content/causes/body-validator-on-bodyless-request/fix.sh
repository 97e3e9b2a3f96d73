aws apigateway create-request-validator --rest-api-id "$API_ID" --name parameters-only \
  --no-validate-request-body --validate-request-parameters --query id --output text |
  xargs -I VALIDATOR aws apigateway update-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method "$METHOD" \
    --patch-operations op=replace,path=/requestValidatorId,value=VALIDATOR

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "check parameters only"
