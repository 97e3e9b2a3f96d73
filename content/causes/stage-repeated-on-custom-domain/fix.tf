variable "api_id" {
  type = string
}

# https://api.example.com/orders
resource "aws_api_gateway_base_path_mapping" "root" {
  domain_name = "api.example.com"
  api_id      = var.api_id
  stage_name  = "prod"
}

# https://api.example.com/prod/orders, for callers that cannot change
resource "aws_api_gateway_base_path_mapping" "with_stage" {
  domain_name = "api.example.com"
  base_path   = "prod"
  api_id      = var.api_id
  stage_name  = "prod"
}
