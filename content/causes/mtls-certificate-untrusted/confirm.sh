aws apigateway get-domain-name --domain-name "$DOMAIN_NAME" --query mutualTlsAuthentication

openssl verify -CAfile truststore.pem client.pem
openssl x509 -in client.pem -noout -subject -issuer -dates
openssl x509 -in client.pem -noout -text | grep -E 'Signature Algorithm|Public-Key'
