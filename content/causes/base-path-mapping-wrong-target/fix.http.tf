variable "api_id" {
  type = string
}

resource "aws_apigatewayv2_stage" "prod" {
  api_id      = var.api_id
  name        = "prod"
  auto_deploy = true
}

# API and stage come from the resource, so the mapping cannot point past it.
resource "aws_apigatewayv2_api_mapping" "orders" {
  domain_name     = "api.example.com"
  api_mapping_key = "orders"
  api_id          = aws_apigatewayv2_stage.prod.api_id
  stage           = aws_apigatewayv2_stage.prod.name
}
