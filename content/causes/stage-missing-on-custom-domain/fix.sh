# For a mapping without a base path, BASE_PATH is (none).
aws apigateway update-base-path-mapping --domain-name "$DOMAIN_NAME" --base-path "$BASE_PATH" \
  --patch-operations "op=replace,path=/stage,value=$STAGE"
