variable "api_id" { type = string }
variable "integration_id" { type = string }

resource "aws_apigatewayv2_route" "root" {
  api_id    = var.api_id
  route_key = "ANY /"
  target    = "integrations/${var.integration_id}"
}
