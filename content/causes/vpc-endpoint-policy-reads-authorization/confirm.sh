aws ec2 describe-vpc-endpoints --vpc-endpoint-ids "$VPC_ENDPOINT_ID" \
  --query 'VpcEndpoints[].PolicyDocument' --output text

aws apigateway get-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method "$METHOD" --query authorizationType

curl -sS -i -X "$METHOD" "$URL"
curl -sS -i -X "$METHOD" "$URL" -H "Authorization: Bearer $TOKEN"
