curl -sS -i -X "$METHOD" "$URL"

aws apigatewayv2 get-stage --api-id "$API_ID" --stage-name "$STAGE" --query DefaultRouteSettings
