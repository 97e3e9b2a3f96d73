curl -sS -i -X GET "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE"
