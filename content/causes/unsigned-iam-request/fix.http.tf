variable "api_id" { type = string }
variable "integration_id" { type = string }

resource "aws_apigatewayv2_route" "orders_get" {
  api_id             = var.api_id
  route_key          = "GET /orders"
  target             = "integrations/${var.integration_id}"
  authorization_type = "NONE" # was "AWS_IAM"
}
