variable "api_id" { type = string }
variable "function_invoke_arn" { type = string }

# Unless the stage deploys automatically, add it to the triggers of aws_apigatewayv2_deployment.
resource "aws_apigatewayv2_integration" "orders" {
  api_id             = var.api_id
  integration_type   = "AWS_PROXY"
  integration_method = "POST"
  integration_uri    = var.function_invoke_arn
}
