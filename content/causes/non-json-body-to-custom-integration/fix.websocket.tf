variable "api_id" { type = string }
variable "function_invoke_arn" { type = string }

# Callers see it once the stage has a deployment with it; a stage with automatic deployment makes one by itself.
resource "aws_apigatewayv2_integration" "order" {
  api_id             = var.api_id
  integration_type   = "AWS_PROXY"
  integration_method = "POST"
  integration_uri    = var.function_invoke_arn
}
