aws apigateway update-stage --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --patch-operations op=remove,path=/canarySettings

# DEPLOYMENT_ID is the canary's deployment. Leave this out to drop the canary.
aws apigateway update-stage --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --patch-operations "op=replace,path=/deploymentId,value=$DEPLOYMENT_ID"
