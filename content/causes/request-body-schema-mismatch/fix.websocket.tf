variable "api_id" { type = string }

resource "aws_apigatewayv2_model" "order" {
  api_id       = var.api_id
  name         = "Order"
  content_type = "application/json"
  schema = jsonencode({
    type       = "object"
    required   = ["id"]
    properties = { id = { type = "string" } }
  })
}
