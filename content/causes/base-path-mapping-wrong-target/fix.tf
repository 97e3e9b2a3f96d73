variable "api_id" {
  type = string
}

variable "deployment_id" {
  type = string
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = var.deployment_id
}

# API and stage come from the resource, so the mapping cannot point past it.
resource "aws_api_gateway_base_path_mapping" "orders" {
  domain_name = "api.example.com"
  base_path   = "orders"
  api_id      = aws_api_gateway_stage.prod.rest_api_id
  stage_name  = aws_api_gateway_stage.prod.stage_name
}
