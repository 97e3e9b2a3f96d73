wscat -c "wss://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE" -x "ring twice" -w 5
