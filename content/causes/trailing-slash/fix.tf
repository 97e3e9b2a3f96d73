variable "api_id" { type = string }
variable "integration_id" { type = string }

resource "aws_apigatewayv2_route" "orders" {
  for_each  = toset(["GET /orders", "GET /orders/{proxy+}"])
  api_id    = var.api_id
  route_key = each.value
  target    = "integrations/${var.integration_id}"
}
