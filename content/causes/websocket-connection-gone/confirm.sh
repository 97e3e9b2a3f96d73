# CONNECTION_ID is an id from your store.
aws apigatewaymanagementapi get-connection --region "$REGION" \
  --endpoint-url "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE" \
  --connection-id "$CONNECTION_ID"
