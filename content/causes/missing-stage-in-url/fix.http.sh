aws apigatewayv2 create-stage --api-id "$API_ID" --stage-name "\$default" --auto-deploy
