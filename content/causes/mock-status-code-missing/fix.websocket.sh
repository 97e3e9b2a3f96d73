printf '%s\n' '{"ping": "{\"statusCode\": 200}"}' > templates.json

aws apigatewayv2 update-integration --api-id "$API_ID" --integration-id "$INTEGRATION_ID" \
  --request-templates file://templates.json

# Only if the stage does not deploy automatically:
aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE"
