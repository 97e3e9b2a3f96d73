# RESOURCE_ID is the id of the resource above {proxy+}.
aws apigateway put-method --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" \
  --http-method ANY --authorization-type NONE
# The doubled quotes keep zsh from reading :l and :f as modifiers of the variable.
aws apigateway put-integration --rest-api-id "$API_ID" --resource-id "$RESOURCE_ID" --http-method ANY \
  --type AWS_PROXY --integration-http-method POST \
  --uri "arn:aws:apigateway:$REGION"":lambda:path/2015-03-31/functions/arn:aws:lambda:$REGION:$ACCOUNT_ID"":function:$FUNCTION_NAME/invocations"
aws lambda add-permission --function-name "$FUNCTION_NAME" --statement-id api-root \
  --action lambda:InvokeFunction --principal apigateway.amazonaws.com \
  --source-arn "arn:aws:execute-api:$REGION:$ACCOUNT_ID:$API_ID/*/*/"
aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" --description "add ANY /"
