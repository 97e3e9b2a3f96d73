variable "rest_api_id" { type = string }
variable "deployment_id" { type = string }

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.rest_api_id
  stage_name    = "prod"
  deployment_id = var.deployment_id
}

resource "aws_api_gateway_usage_plan" "clients" {
  name = "clients"

  # References: Terraform makes the stage first, and the two names can't differ.
  api_stages {
    api_id = aws_api_gateway_stage.prod.rest_api_id
    stage  = aws_api_gateway_stage.prod.stage_name
  }
}
