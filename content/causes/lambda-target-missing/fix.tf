variable "api_id" { type = string }
variable "api_execution_arn" { type = string }
variable "resource_id" { type = string }

# The function of this configuration, or a data source that fails if it is gone; never an ARN as text.
data "aws_lambda_function" "orders" {
  function_name = "orders"
}

resource "aws_api_gateway_integration" "orders" {
  rest_api_id             = var.api_id
  resource_id             = var.resource_id
  http_method             = "GET"
  type                    = "AWS_PROXY"
  integration_http_method = "POST"
  uri                     = data.aws_lambda_function.orders.invoke_arn
}

resource "aws_lambda_permission" "api_gateway" {
  statement_id  = "api-gateway"
  action        = "lambda:InvokeFunction"
  function_name = data.aws_lambda_function.orders.function_name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${var.api_execution_arn}/*/*"
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers    = { redeployment = sha1(jsonencode(aws_api_gateway_integration.orders)) }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
