printf '%s' "$TOKEN" | jq -R 'split(".")[0] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson
  | {alg, kid}'

aws apigatewayv2 get-authorizer --api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --query JwtConfiguration.Issuer --output text

# ISSUER is what that prints, without a slash at its end. Put the jwks_uri of its document in the last line.
curl -sS "$ISSUER/.well-known/openid-configuration"

curl -sS "$ISSUER/.well-known/jwks.json" | jq -r '.keys[]?.kid'
