variable "api_id" { type = string }
variable "integration_id" { type = string }

resource "aws_apigatewayv2_route" "default" {
  api_id    = var.api_id
  route_key = "$default"
  target    = "integrations/${var.integration_id}"
}

resource "aws_apigatewayv2_stage" "prod" {
  api_id      = var.api_id
  name        = "prod"
  auto_deploy = true
}
