# The same with the id of a client that is connected right now.
aws apigatewaymanagementapi get-connection --region "$REGION" \
  --endpoint-url "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE" \
  --connection-id "$CONNECTION_ID" --query '{since: ConnectedAt, active: LastActiveAt}'
