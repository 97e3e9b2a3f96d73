variable "api_id" { type = string }

resource "aws_apigatewayv2_stage" "prod" {
  api_id      = var.api_id
  name        = "prod"
  auto_deploy = true

  default_route_settings {
    throttling_rate_limit  = 500
    throttling_burst_limit = 1000
  }
}
