variable "api_id" { type = string }
variable "stage_name" { type = string }
variable "deployment_id" { type = string }

resource "aws_api_gateway_stage" "this" {
  rest_api_id   = var.api_id
  stage_name    = var.stage_name
  deployment_id = var.deployment_id
}

output "base_url" {
  value = aws_api_gateway_stage.this.invoke_url
}
