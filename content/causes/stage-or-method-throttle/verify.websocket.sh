wscat -c "wss://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE"

aws apigatewayv2 get-stage --api-id "$API_ID" --stage-name "$STAGE" --query DefaultRouteSettings
