# Lambda integration: a stage that adds nothing to the path. Callers then leave the stage out.
aws apigatewayv2 create-stage --api-id "$API_ID" --stage-name "\$default" --auto-deploy

# Private integration: hand on the path without the stage.
aws apigatewayv2 update-integration --api-id "$API_ID" --integration-id "$INTEGRATION_ID" \
  --request-parameters "overwrite:path=\$request.path"

# Only if the stage does not deploy automatically:
aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE"
