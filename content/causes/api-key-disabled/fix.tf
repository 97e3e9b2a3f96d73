variable "usage_plan_id" { type = string }

resource "aws_api_gateway_api_key" "client" {
  name    = "orders-client-prod"
  enabled = true
}

resource "aws_api_gateway_usage_plan_key" "client" {
  usage_plan_id = var.usage_plan_id
  key_type      = "API_KEY"
  key_id        = aws_api_gateway_api_key.client.id
}
