variable "api_id" {
  type = string
}

# https://api.example.com/shop/orders
resource "aws_apigatewayv2_api_mapping" "shop" {
  domain_name     = "api.example.com"
  api_mapping_key = "shop"
  api_id          = var.api_id
  stage           = "prod"
}

# https://api.example.com/orders, and everything that no other base path claims
resource "aws_apigatewayv2_api_mapping" "root" {
  domain_name = "api.example.com"
  api_id      = var.api_id
  stage       = "prod"
}
