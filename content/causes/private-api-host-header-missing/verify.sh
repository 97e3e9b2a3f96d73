# From inside the VPC; the endpoint is associated with the API.
curl -sS -i -X "$METHOD" \
  "https://$API_ID-$VPC_ENDPOINT_ID.execute-api.$REGION.amazonaws.com/$STAGE$RESOURCE_PATH"
