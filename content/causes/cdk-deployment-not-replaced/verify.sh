aws apigateway get-stage --rest-api-id "$API_ID" --stage-name "$STAGE" --query deploymentId --output text
curl -sS -i -X "$METHOD" "$URL"
