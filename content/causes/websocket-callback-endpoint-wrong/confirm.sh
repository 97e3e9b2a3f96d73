# CONNECTION_ID is that of a client that is connected now.
aws apigatewaymanagementapi get-connection --region "$REGION" \
  --endpoint-url "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE" \
  --connection-id "$CONNECTION_ID"
