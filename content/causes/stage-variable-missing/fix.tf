variable "api_id" { type = string }
variable "api_execution_arn" { type = string }
variable "deployment_id" { type = string }

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = var.deployment_id
  variables     = { fn = "orders" }
}

resource "aws_lambda_permission" "api_gateway" {
  statement_id  = "api-gateway"
  action        = "lambda:InvokeFunction"
  function_name = "orders" # one permission for every function that a variable can name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${var.api_execution_arn}/*/*"
}
