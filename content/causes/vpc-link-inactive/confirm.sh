aws apigatewayv2 get-integration --api-id "$API_ID" --integration-id "$INTEGRATION_ID" --query ConnectionId

aws apigatewayv2 get-vpc-links --query 'Items[].[VpcLinkId, Name, VpcLinkStatus, VpcLinkStatusMessage]' --output table
