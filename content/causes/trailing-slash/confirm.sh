aws apigatewayv2 get-routes --api-id "$API_ID" --query 'Items[].RouteKey'

# With a named stage, put /$STAGE in front of $RESOURCE_PATH.
curl -sS -o /dev/null -w '%{http_code}\n' -X "$METHOD" "https://$HOST$RESOURCE_PATH"
curl -sS -o /dev/null -w '%{http_code}\n' -X "$METHOD" "https://$HOST$RESOURCE_PATH/"
