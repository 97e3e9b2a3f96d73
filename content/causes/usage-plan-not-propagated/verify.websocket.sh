wscat -c "wss://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE" -H "x-api-key: $API_KEY"
