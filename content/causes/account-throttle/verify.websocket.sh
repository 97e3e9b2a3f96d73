aws apigateway get-account --region "$REGION" --query throttleSettings

wscat -c "wss://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE"
