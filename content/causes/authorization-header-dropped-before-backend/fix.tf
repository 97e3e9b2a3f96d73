variable "api_id" { type = string }
variable "resource_id" { type = string }

resource "aws_api_gateway_method" "get" {
  rest_api_id        = var.api_id
  resource_id        = var.resource_id
  http_method        = "GET"
  authorization      = "NONE" # keep the one that you have
  request_parameters = { "method.request.header.Authorization" = false }
}

resource "aws_api_gateway_integration" "get" {
  rest_api_id             = var.api_id
  resource_id             = var.resource_id
  http_method             = aws_api_gateway_method.get.http_method
  type                    = "HTTP"
  integration_http_method = "GET"
  uri                     = "https://backend.example.com/orders"
  request_parameters = {
    "integration.request.header.Authorization" = "method.request.header.Authorization"
  }
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers    = { redeployment = sha1(jsonencode([aws_api_gateway_method.get, aws_api_gateway_integration.get])) }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
