aws logs tail "$LOG_GROUP" --since 1h --filter-pattern '"Unable to transform"'

aws apigatewayv2 get-integration --api-id "$API_ID" --integration-id "$INTEGRATION_ID" \
  --query '{type: IntegrationType, select: TemplateSelectionExpression, templates: RequestTemplates}'
