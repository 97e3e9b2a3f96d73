variable "api_id" {
  type = string
}

# https://api.example.com/orders
resource "aws_apigatewayv2_api_mapping" "root" {
  domain_name = "api.example.com"
  api_id      = var.api_id
  stage       = "prod"
}

# https://api.example.com/prod/orders, for callers that cannot change
resource "aws_apigatewayv2_api_mapping" "with_stage" {
  domain_name     = "api.example.com"
  api_mapping_key = "prod"
  api_id          = var.api_id
  stage           = "prod"
}
