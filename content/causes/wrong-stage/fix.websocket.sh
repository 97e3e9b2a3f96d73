aws apigatewayv2 create-stage --api-id "$API_ID" --stage-name "$STAGE"
aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE"
