wscat -c "wss://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE" \
  -x '{"action": "order", "note": "no id"}' -w 5
