variable "api_id" {
  type = string
}

variable "stage_name" {
  type = string
}

resource "aws_api_gateway_base_path_mapping" "shop" {
  domain_name = "api.example.com"
  base_path   = "shop"
  api_id      = var.api_id
  # Without this line callers have to name the stage.
  stage_name = var.stage_name
}
