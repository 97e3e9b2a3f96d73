wscat -c "wss://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE" -x '{"action": "no-such-action"}' -w 5
