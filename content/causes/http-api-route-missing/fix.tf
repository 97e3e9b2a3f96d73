variable "api_id" { type = string }
variable "integration_id" { type = string }

resource "aws_apigatewayv2_route" "orders_get" {
  api_id    = var.api_id
  route_key = "GET /orders"
  target    = "integrations/${var.integration_id}"
}

resource "aws_apigatewayv2_stage" "default" {
  api_id      = var.api_id
  name        = "$default"
  auto_deploy = true
}
