# In place of VERSION: the version id that S3 gave to the new truststore.
printf '%s\n' '{"TruststoreVersion": "VERSION"}' > truststore.json

aws apigatewayv2 update-domain-name --domain-name "$DOMAIN_NAME" \
  --mutual-tls-authentication file://truststore.json --query MutualTlsAuthentication
