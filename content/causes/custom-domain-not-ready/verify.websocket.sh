aws apigateway get-domain-name --domain-name "$DOMAIN_NAME" --query domainNameStatus --output text

wscat -c "wss://$DOMAIN_NAME"
