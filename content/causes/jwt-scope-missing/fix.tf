variable "api_id" { type = string }
variable "authorizer_id" { type = string }
variable "integration_id" { type = string }

resource "aws_apigatewayv2_route" "read_orders" {
  api_id               = var.api_id
  route_key            = "GET /orders"
  target               = "integrations/${var.integration_id}"
  authorization_type   = "JWT"
  authorizer_id        = var.authorizer_id
  authorization_scopes = ["orders/read"]
}
