aws apigateway get-account --region "$REGION" --query throttleSettings

curl -sS -i -X "$METHOD" "$URL"
