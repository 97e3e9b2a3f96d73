wscat -c "wss://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE" \
  -x '{"action": "order", "note": "ring twice", "items": [{"quantity": 2}]}' -w 5
