aws apigateway update-base-path-mapping --domain-name "$DOMAIN_NAME" --base-path "$BASE_PATH" \
  --patch-operations "op=replace,path=/restapiId,value=$API_ID" "op=replace,path=/stage,value=$STAGE"
