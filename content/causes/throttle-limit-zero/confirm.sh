aws apigateway get-stage --rest-api-id "$API_ID" --stage-name "$STAGE" --query methodSettings
