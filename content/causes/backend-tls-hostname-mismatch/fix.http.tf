variable "api_id" { type = string }
variable "vpc_link_id" { type = string }
variable "listener_arn" { type = string }

# Unless the stage deploys automatically, make a new deployment with it.
resource "aws_apigatewayv2_integration" "orders" {
  api_id             = var.api_id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  connection_type    = "VPC_LINK"
  connection_id      = var.vpc_link_id
  integration_uri    = var.listener_arn

  payload_format_version = "1.0"

  tls_config {
    server_name_to_verify = "backend.example.com"
  }
}
