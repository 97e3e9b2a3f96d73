variable "api_id" { type = string }
variable "stage_name" { type = string }

resource "aws_apigatewayv2_stage" "this" {
  api_id      = var.api_id
  name        = var.stage_name
  auto_deploy = true
}

output "base_url" {
  value = aws_apigatewayv2_stage.this.invoke_url
}
