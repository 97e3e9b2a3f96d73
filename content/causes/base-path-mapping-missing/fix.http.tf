variable "api_id" {
  type = string
}

variable "stage_name" {
  type = string
}

# Leave api_mapping_key out to map the whole domain.
resource "aws_apigatewayv2_api_mapping" "orders" {
  domain_name     = "api.example.com"
  api_mapping_key = "orders"
  api_id          = var.api_id
  stage           = var.stage_name
}
