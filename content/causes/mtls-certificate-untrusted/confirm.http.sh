aws apigatewayv2 get-domain-name --domain-name "$DOMAIN_NAME" --query MutualTlsAuthentication

openssl verify -CAfile truststore.pem client.pem
openssl x509 -in client.pem -noout -subject -issuer -dates
openssl x509 -in client.pem -noout -text | grep -E 'Signature Algorithm|Public-Key'
