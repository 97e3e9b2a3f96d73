variable "rest_api_id" { type = string }
variable "stage_name" { type = string }

resource "aws_api_gateway_usage_plan" "clients" {
  name = "clients"

  api_stages {
    api_id = var.rest_api_id
    stage  = var.stage_name
  }

  throttle_settings {
    rate_limit  = 50
    burst_limit = 100
  }
}
