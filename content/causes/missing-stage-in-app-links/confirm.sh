curl -sS -i "https://$API_ID.execute-api.$REGION.amazonaws.com/openapi.json"

curl -sS -i "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE/openapi.json"
