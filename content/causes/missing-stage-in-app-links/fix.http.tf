variable "api_id" {
  type = string
}

# No api_mapping_key: the app lives at the root of the domain.
resource "aws_apigatewayv2_api_mapping" "root" {
  domain_name = "app.example.com"
  api_id      = var.api_id
  stage       = "prod"
}
