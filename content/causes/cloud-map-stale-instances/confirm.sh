aws apigatewayv2 get-integration --api-id "$API_ID" --integration-id "$INTEGRATION_ID" --query IntegrationUri

aws servicediscovery discover-instances --namespace-name example.local --service-name orders --health-status ALL \
  --query 'Instances[].[InstanceId, HealthStatus, Attributes.AWS_INSTANCE_IPV4]' --output table
