aws apigatewayv2 update-api --api-id "$API_ID" --no-disable-execute-api-endpoint
