wc -c message.json

wscat -c "wss://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE" -x "$(cat message.json)" -w 5

wscat -c "wss://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE" -x '{"action": "orders"}' -w 5
