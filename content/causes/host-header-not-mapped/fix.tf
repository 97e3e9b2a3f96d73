variable "api_id" { type = string }
variable "stage_name" { type = string }
variable "certificate_arn" { type = string }

resource "aws_apigatewayv2_domain_name" "api" {
  domain_name = "api.example.com"

  domain_name_configuration {
    certificate_arn = var.certificate_arn
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}

resource "aws_apigatewayv2_api_mapping" "root" {
  domain_name = aws_apigatewayv2_domain_name.api.id
  api_id      = var.api_id
  stage       = var.stage_name
}

# The DNS record of api.example.com leads here.
output "target" {
  value = aws_apigatewayv2_domain_name.api.domain_name_configuration[0].target_domain_name
}
