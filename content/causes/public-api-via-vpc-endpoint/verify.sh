dig +short "$API_ID.execute-api.$REGION.amazonaws.com"

curl -sS -i -X "$METHOD" "$URL"
