# Open to everybody: add --authorization-type and --authorizer-id if the existing route has an authorizer.
aws apigatewayv2 create-route --api-id "$API_ID" --route-key "$METHOD $RESOURCE_PATH/{proxy+}" \
  --target "integrations/$INTEGRATION_ID"

# Only if the stage does not deploy automatically:
aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE"
