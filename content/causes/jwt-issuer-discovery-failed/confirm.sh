aws apigatewayv2 get-authorizer --api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --query JwtConfiguration.Issuer --output text

# ISSUER is what that prints, without a slash at its end. Put the jwks_uri of its document in the last line.
curl -sS -w '\n%{http_code} %{time_total} s %{size_download} bytes\n' \
  "$ISSUER/.well-known/openid-configuration"

curl -sS -o /dev/null -w '%{http_code} %{time_total} s %{size_download} bytes\n' \
  "$ISSUER/.well-known/jwks.json"
