wscat -c "wss://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE" -H "Authorization: Bearer $TOKEN"
