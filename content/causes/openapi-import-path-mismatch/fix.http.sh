# Replaces the API's definition: routes that the document lacks are gone.
aws apigatewayv2 reimport-api --api-id "$API_ID" --basepath prepend --body file://openapi.yaml

# Only for a stage that does not deploy automatically.
aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE" \
  --description "import with the base path"
