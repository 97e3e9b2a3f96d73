variable "api_id" { type = string }
variable "function_invoke_arn" { type = string }

# Unless the stage deploys automatically, make a new deployment with it.
resource "aws_apigatewayv2_integration" "orders" {
  api_id                 = var.api_id
  integration_type       = "AWS_PROXY"
  integration_method     = "POST"
  integration_uri        = var.function_invoke_arn
  payload_format_version = "2.0"
  timeout_milliseconds   = 30000
}
