# Issuer and audiences are replaced as a whole: name every audience that is to stay.
aws apigatewayv2 update-authorizer --api-id "$API_ID" --authorizer-id "$AUTHORIZER_ID" \
  --jwt-configuration "Issuer=https://login.example.com/,Audience=orders-api,$CLIENT_ID"
