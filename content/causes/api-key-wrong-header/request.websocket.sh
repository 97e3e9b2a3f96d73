curl -sS -i --http1.1 --max-time 10 "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE" \
  -H "Connection: Upgrade" -H "Upgrade: websocket" \
  -H "Sec-WebSocket-Version: 13" -H "Sec-WebSocket-Key: Z2F0ZXdoeS1leGFtcGxlIQ==" \
  -H "x-api-key: $API_KEY"
