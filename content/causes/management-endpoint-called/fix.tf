variable "api_id" {
  type = string
}

variable "deployment_id" {
  type = string
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = var.deployment_id
}

output "base_url" {
  value = aws_api_gateway_stage.prod.invoke_url
}
