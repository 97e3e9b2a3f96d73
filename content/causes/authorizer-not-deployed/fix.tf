variable "api_id" { type = string }
variable "resource_id" { type = string }
variable "authorizer_invoke_arn" { type = string }

resource "aws_api_gateway_authorizer" "token" {
  rest_api_id    = var.api_id
  name           = "token"
  authorizer_uri = var.authorizer_invoke_arn
}

resource "aws_api_gateway_method" "read_orders" {
  rest_api_id   = var.api_id
  resource_id   = var.resource_id
  http_method   = "GET"
  authorization = "CUSTOM"
  authorizer_id = aws_api_gateway_authorizer.token.id
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers = {
    # Whole objects: their ids stay the same when a setting changes.
    redeployment = sha1(jsonencode([
      aws_api_gateway_authorizer.token,
      aws_api_gateway_method.read_orders,
    ]))
  }
  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
