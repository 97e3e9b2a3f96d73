variable "api_id" {
  type = string
}

# https://api.example.com/shop/orders
resource "aws_api_gateway_base_path_mapping" "shop" {
  domain_name = "api.example.com"
  base_path   = "shop"
  api_id      = var.api_id
  stage_name  = "prod"
}

# https://api.example.com/orders, and everything that no other base path claims
resource "aws_api_gateway_base_path_mapping" "root" {
  domain_name = "api.example.com"
  api_id      = var.api_id
  stage_name  = "prod"
}
