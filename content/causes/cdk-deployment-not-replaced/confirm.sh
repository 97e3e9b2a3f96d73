aws cloudformation describe-stack-resources --stack-name "$STACK_NAME" --output table \
  --query "StackResources[?ResourceType=='AWS::ApiGateway::Deployment'].[LogicalResourceId, PhysicalResourceId, Timestamp]"

aws apigateway get-stage --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --query '{deployment: deploymentId, updated: lastUpdatedDate}'
