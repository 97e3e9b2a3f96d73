variable "function_name" { type = string }

# The attribute execution_arn of aws_api_gateway_rest_api or of aws_apigatewayv2_api.
variable "api_execution_arn" { type = string }

resource "aws_lambda_permission" "api_gateway" {
  statement_id  = "api-gateway"
  action        = "lambda:InvokeFunction"
  function_name = var.function_name # for an alias, its name goes into qualifier
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${var.api_execution_arn}/*/*"
}
