variable "api_id" {
  type = string
}

# No base_path: the app lives at the root of the domain.
resource "aws_api_gateway_base_path_mapping" "root" {
  domain_name = "app.example.com"
  api_id      = var.api_id
  stage_name  = "prod"
}
