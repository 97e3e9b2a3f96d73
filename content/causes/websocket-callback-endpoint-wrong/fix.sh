aws lambda get-function-configuration --function-name "$FUNCTION_NAME" --query Environment.Variables

# The file replaces all variables of the function: add the others that the first command printed.
printf '{"Variables": {"CALLBACK_URL": "https://%s.execute-api.%s.amazonaws.com/%s"}}\n' \
  "$API_ID" "$REGION" "$STAGE" > environment.json

aws lambda update-function-configuration --function-name "$FUNCTION_NAME" \
  --environment file://environment.json
