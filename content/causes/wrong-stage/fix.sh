# Creates the stage too, if it does not exist.
aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE"
