aws logs tail "/aws/lambda/$FUNCTION_NAME" --since 10m

printf 'arn:aws:execute-api:%s:%s:%s/%s/%s\n' "$REGION" "$ACCOUNT_ID" "$API_ID" "$STAGE" "\$connect"
