variable "api_id" { type = string }
variable "api_execution_arn" { type = string }
variable "integration_id" { type = string }
variable "function_name" { type = string }
variable "function_invoke_arn" { type = string }

resource "aws_apigatewayv2_authorizer" "es256" {
  api_id                            = var.api_id
  name                              = "es256"
  authorizer_type                   = "REQUEST"
  authorizer_uri                    = var.function_invoke_arn
  authorizer_payload_format_version = "2.0"
  enable_simple_responses           = true
  identity_sources                  = ["$request.header.Authorization"]
  authorizer_result_ttl_in_seconds  = 300
}

resource "aws_lambda_permission" "es256" {
  function_name = var.function_name
  action        = "lambda:InvokeFunction"
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${var.api_execution_arn}/authorizers/${aws_apigatewayv2_authorizer.es256.id}"
}

resource "aws_apigatewayv2_route" "read_orders" {
  api_id             = var.api_id
  route_key          = "GET /orders"
  target             = "integrations/${var.integration_id}"
  authorization_type = "CUSTOM"
  authorizer_id      = aws_apigatewayv2_authorizer.es256.id
}
