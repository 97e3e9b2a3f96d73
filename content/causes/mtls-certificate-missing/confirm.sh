curl -sS -o /dev/null -w '%{http_code}\n' "https://$DOMAIN_NAME/"
curl -sS -o /dev/null -w '%{http_code}\n' --cert client.pem --key client.key "https://$DOMAIN_NAME/"

aws apigateway get-domain-name --domain-name "$DOMAIN_NAME" --query mutualTlsAuthentication
