variable "api_id" { type = string }
variable "api_execution_arn" { type = string }
variable "authorizer_function" { type = string }

# Fails at plan time if the function does not exist.
data "aws_lambda_function" "authorizer" {
  function_name = var.authorizer_function
}

resource "aws_api_gateway_authorizer" "token" {
  rest_api_id     = var.api_id
  name            = "token"
  type            = "TOKEN"
  authorizer_uri  = data.aws_lambda_function.authorizer.invoke_arn
  identity_source = "method.request.header.Authorization"
}

resource "aws_lambda_permission" "authorizer" {
  function_name = data.aws_lambda_function.authorizer.function_name
  action        = "lambda:InvokeFunction"
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${var.api_execution_arn}/authorizers/${aws_api_gateway_authorizer.token.id}"
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers    = { redeployment = sha1(jsonencode(aws_api_gateway_authorizer.token)) }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
