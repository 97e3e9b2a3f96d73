aws apigatewayv2 get-vpc-links --query 'Items[].[VpcLinkId, VpcLinkStatus]' --output table

curl -sS -i -X "$METHOD" "$URL"
