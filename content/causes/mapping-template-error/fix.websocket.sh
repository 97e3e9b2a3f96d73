aws apigatewayv2 get-integration --api-id "$API_ID" --integration-id "$INTEGRATION_ID" \
  --query RequestTemplates --output json > templates.json

# Edit templates.json now.
aws apigatewayv2 update-integration --api-id "$API_ID" --integration-id "$INTEGRATION_ID" \
  --request-templates file://templates.json

# Only if the stage does not deploy automatically:
aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE"
