aws apigatewayv2 create-stage --api-id "$API_ID" --stage-name "$STAGE" --auto-deploy
