aws lambda update-function-configuration --function-name "$FUNCTION_NAME" \
  --timeout 8 --memory-size 512
