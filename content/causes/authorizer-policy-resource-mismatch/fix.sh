aws lambda update-function-code --function-name "$FUNCTION_NAME" --zip-file fileb://build.zip

aws apigateway flush-stage-authorizers-cache --rest-api-id "$API_ID" --stage-name "$STAGE"
