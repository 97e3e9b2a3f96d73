variable "api_id" { type = string }
variable "stage_name" { type = string }
variable "domain_name" { type = string }

resource "aws_api_gateway_base_path_mapping" "root" {
  domain_name = var.domain_name
  api_id      = var.api_id
  stage_name  = var.stage_name
}
