variable "api_id" { type = string }
variable "resource_id" { type = string }
variable "user_pool_arn" { type = string }

resource "aws_api_gateway_authorizer" "users" {
  name          = "users"
  rest_api_id   = var.api_id
  type          = "COGNITO_USER_POOLS"
  provider_arns = [var.user_pool_arn]
}

resource "aws_api_gateway_method" "get_orders" {
  rest_api_id   = var.api_id
  resource_id   = var.resource_id
  http_method   = "GET"
  authorization = "COGNITO_USER_POOLS"
  authorizer_id = aws_api_gateway_authorizer.users.id
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id

  # Keep the other triggers that you have.
  triggers = {
    method = sha1(jsonencode([aws_api_gateway_method.get_orders, aws_api_gateway_authorizer.users]))
  }
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
