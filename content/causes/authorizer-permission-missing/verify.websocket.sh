wscat -c "wss://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE" -H "Authorization: Bearer $TOKEN"

aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 5m
