# From inside the VPC; HOST is the name of the endpoint, vpce-….
curl -sS -i -X "$METHOD" "https://$HOST/$STAGE$RESOURCE_PATH"

curl -sS -i -X "$METHOD" "https://$HOST/$STAGE$RESOURCE_PATH" -H "x-apigw-api-id: $API_ID"
