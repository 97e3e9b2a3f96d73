# AllowCredentials only if pages send cookies.
printf '%s\n' "{
  \"AllowOrigins\": [\"$ORIGIN\"],
  \"AllowMethods\": [\"GET\", \"POST\"],
  \"AllowHeaders\": [\"authorization\", \"content-type\"],
  \"ExposeHeaders\": [\"x-total-count\"],
  \"AllowCredentials\": true
}" > cors.json

aws apigatewayv2 update-api --api-id "$API_ID" --cors-configuration file://cors.json
