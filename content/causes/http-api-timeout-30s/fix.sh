# The queue "reports" exists; the role trusts apigateway.amazonaws.com and may send to it.
printf '{
  "QueueUrl": "https://sqs.%s.amazonaws.com/%s/reports",
  "MessageBody": "%s"
}\n' "$REGION" "$ACCOUNT_ID" "\$request.body" > message.json

aws apigatewayv2 create-integration --api-id "$API_ID" --integration-type AWS_PROXY \
  --integration-subtype SQS-SendMessage --payload-format-version 1.0 \
  --credentials-arn arn:aws:iam::"$ACCOUNT_ID":role/"$ROLE_NAME" \
  --request-parameters file://message.json --query IntegrationId --output text |
  xargs -I INTEGRATION aws apigatewayv2 update-route --api-id "$API_ID" --route-id "$ROUTE_ID" \
    --target integrations/INTEGRATION

# Only if the stage does not deploy automatically:
aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE"
