# In place of VERSION: the version id that S3 gave to the new truststore.
printf '%s\n' '[{
  "op": "replace",
  "path": "/mutualTlsAuthentication/truststoreVersion",
  "value": "VERSION"
}]' > patch.json

aws apigateway update-domain-name --domain-name "$DOMAIN_NAME" --patch-operations file://patch.json \
  --query '{status: domainNameStatus, mutualTls: mutualTlsAuthentication}'
