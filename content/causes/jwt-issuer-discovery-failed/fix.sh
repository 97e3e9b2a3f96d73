# Stops at the first warning, such as an issuer that can't be read, and leaves the API as it is.
aws apigatewayv2 reimport-api --api-id "$API_ID" --fail-on-warnings --body file://openapi.json
