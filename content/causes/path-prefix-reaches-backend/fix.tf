variable "api_id" {
  type = string
}

variable "role_arn" {
  type = string
}

locals {
  base_path = "shop"
}

resource "aws_lambda_function" "app" {
  function_name = "shop"
  role          = var.role_arn
  filename      = "app.zip"
  handler       = "app.handler"
  runtime       = "python3.13"

  environment {
    variables = {
      ROOT_PATH = "/${local.base_path}"
    }
  }
}

resource "aws_api_gateway_base_path_mapping" "shop" {
  domain_name = "api.example.com"
  base_path   = local.base_path
  api_id      = var.api_id
  stage_name  = "prod"
}
