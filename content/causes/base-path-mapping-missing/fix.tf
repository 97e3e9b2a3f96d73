variable "api_id" {
  type = string
}

variable "stage_name" {
  type = string
}

# Leave base_path out to map the whole domain.
resource "aws_api_gateway_base_path_mapping" "orders" {
  domain_name = "api.example.com"
  base_path   = "orders"
  api_id      = var.api_id
  stage_name  = var.stage_name
}
