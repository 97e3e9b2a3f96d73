variable "api_id" { type = string }
variable "stage_name" { type = string }
variable "deployment_id" { type = string }

resource "aws_apigatewayv2_stage" "this" {
  api_id        = var.api_id
  name          = var.stage_name
  deployment_id = var.deployment_id
}

output "base_url" {
  value = aws_apigatewayv2_stage.this.invoke_url
}
