# The id is A#7 b: # becomes %23 and the space %20.
curl -sS -i -X "$METHOD" "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE/orders/A%237%20b"
