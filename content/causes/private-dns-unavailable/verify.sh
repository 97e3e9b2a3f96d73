# From inside the VPC.
dig +short "$API_ID.execute-api.$REGION.amazonaws.com"

curl -sS -i -X "$METHOD" "https://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE$RESOURCE_PATH"
