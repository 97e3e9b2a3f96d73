# The long value in a header; the path names only the thing.
curl -sS -i "https://$HOST/$STAGE/orders" -H "Authorization: Bearer $TOKEN"
