# The id is A#7/b: # becomes %23 and / becomes %2F.
curl -sS -i -X "$METHOD" "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE/orders/A%237%2Fb"
