# After the template has OpenApiVersion and is deployed; first make sure that nobody calls this stage.
aws apigateway delete-stage --rest-api-id "$API_ID" --stage-name Stage
