printf '' | openssl s_client -connect "$DOMAIN_NAME":443 -servername "$DOMAIN_NAME" 2>/dev/null |
  openssl x509 -noout -text | grep -E 'Subject:|DNS:'

wscat -c "wss://$DOMAIN_NAME"
