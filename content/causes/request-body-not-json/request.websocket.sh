wscat -c "wss://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE" \
  -x '{"action": "order", "id": "A-1"}' -w 5
