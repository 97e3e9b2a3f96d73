# Puts openapi.json in place of the whole API. With a warning, such as an issuer that can't be read,
# it leaves the API as it is.
aws apigatewayv2 reimport-api --api-id "$API_ID" --fail-on-warnings --body file://openapi.json
