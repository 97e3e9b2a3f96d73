variable "api_id" { type = string }

# The function of this configuration, or a data source that fails if it is gone; never an ARN as text.
data "aws_lambda_function" "orders" {
  function_name = "orders"
}

# The function needs its permission too: see the form for REST APIs. A stage without auto_deploy needs a deployment.
resource "aws_apigatewayv2_integration" "orders" {
  api_id                 = var.api_id
  integration_type       = "AWS_PROXY"
  integration_method     = "POST"
  integration_uri        = data.aws_lambda_function.orders.invoke_arn
  payload_format_version = "2.0" # not for a WebSocket API
}
