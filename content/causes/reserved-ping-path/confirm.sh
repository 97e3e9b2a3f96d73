curl -sS -i -X "$METHOD" "https://$DOMAIN_NAME/ping"

curl -sS -i -X "$METHOD" "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE/ping"
