aws apigateway get-stage --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --query '{stage: deploymentId, canary: canarySettings}'

# Repeat this a few times: the answers have to be alike.
curl -sS -i -X "$METHOD" "$URL"
