variable "usage_plan_id" { type = string }

resource "aws_api_gateway_api_key" "client" {
  for_each = toset(["orders-web-prod", "orders-job-prod"])
  name     = each.key
  enabled  = true
}

resource "aws_api_gateway_usage_plan_key" "client" {
  for_each      = aws_api_gateway_api_key.client
  usage_plan_id = var.usage_plan_id
  key_type      = "API_KEY"
  key_id        = each.value.id
}
