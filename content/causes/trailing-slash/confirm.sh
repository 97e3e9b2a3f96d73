aws apigatewayv2 get-routes --api-id "$API_ID" --query 'Items[].RouteKey'

# RESOURCE_PATH begins with the stage's name, unless the stage is $default.
curl -sS -o /dev/null -w '%{http_code}\n' -X "$METHOD" "https://$HOST$RESOURCE_PATH"
curl -sS -o /dev/null -w '%{http_code}\n' -X "$METHOD" "https://$HOST$RESOURCE_PATH/"
