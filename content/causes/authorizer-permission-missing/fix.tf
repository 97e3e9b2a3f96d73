variable "function_name" { type = string }
variable "authorizer_id" { type = string }

variable "api_execution_arn" {
  description = "execution_arn of aws_api_gateway_rest_api or aws_apigatewayv2_api"
  type        = string
}

resource "aws_lambda_permission" "authorizer" {
  # With an alias or a version in the authorizer's URI, set `qualifier` too.
  statement_id  = "invoke-by-authorizer"
  function_name = var.function_name
  action        = "lambda:InvokeFunction"
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${var.api_execution_arn}/authorizers/${var.authorizer_id}"
}
