# The long value in a header; the path names only the thing.
curl -sS -i "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE/orders" -H "Authorization: Bearer $TOKEN"
