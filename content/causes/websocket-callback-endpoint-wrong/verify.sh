# The text appears at the client.
aws apigatewaymanagementapi post-to-connection --region "$REGION" \
  --endpoint-url "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE" \
  --connection-id "$CONNECTION_ID" --cli-binary-format raw-in-base64-out --data hello
