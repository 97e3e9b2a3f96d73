aws apigatewayv2 get-authorizers --api-id "$API_ID" \
  --query 'Items[].{id: AuthorizerId, function: AuthorizerUri, reads: IdentitySource}'

wscat -c "wss://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE" -H "Authorization: Bearer $TOKEN"
