# From inside the VPC.
curl -sS -i -X "$METHOD" "$URL"
