wscat -c "wss://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE" \
  -x '{"action": "order", "id": "A-1", "note": "She said \"now\""}' -w 5
