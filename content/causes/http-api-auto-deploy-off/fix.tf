variable "api_id" {
  type = string
}

resource "aws_apigatewayv2_stage" "prod" {
  api_id      = var.api_id
  name        = "prod"
  auto_deploy = true
}
