variable "api_id" { type = string }

resource "aws_apigatewayv2_stage" "prod" {
  api_id      = var.api_id
  name        = "prod"
  auto_deploy = true

  # Both limits in every such block: without them they have been seen to become 0.
  default_route_settings {
    detailed_metrics_enabled = true
    throttling_rate_limit    = 1000
    throttling_burst_limit   = 500
  }
}
