# The final address: https and the canonical host. No further redirect may follow.
curl -sS -i -X OPTIONS "https://$DOMAIN_NAME$RESOURCE_PATH" -H "Origin: $ORIGIN" \
  -H "Access-Control-Request-Method: $METHOD"
