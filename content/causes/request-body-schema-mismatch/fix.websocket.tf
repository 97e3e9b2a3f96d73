variable "api_id" { type = string }

# Callers see it once the stage has a deployment with it; a stage with automatic deployment makes one by itself.
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
