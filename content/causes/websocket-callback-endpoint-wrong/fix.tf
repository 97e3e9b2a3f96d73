variable "api_id" { type = string }
variable "role_arn" { type = string }
variable "build_bucket" { type = string }
variable "build_key" { type = string }

resource "aws_apigatewayv2_stage" "prod" {
  api_id      = var.api_id
  name        = "prod"
  auto_deploy = true
}

resource "aws_lambda_function" "push" {
  function_name = "push"
  role          = var.role_arn
  runtime       = "nodejs24.x"
  handler       = "index.handler"
  s3_bucket     = var.build_bucket
  s3_key        = var.build_key

  environment {
    variables = {
      # invoke_url is the clients' URL, wss://…/prod.
      CALLBACK_URL = replace(aws_apigatewayv2_stage.prod.invoke_url, "wss://", "https://")
    }
  }
}
