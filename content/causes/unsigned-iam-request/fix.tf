variable "api_id" { type = string }
variable "orders_resource_id" { type = string }

resource "aws_api_gateway_method" "orders_get" {
  rest_api_id   = var.api_id
  resource_id   = var.orders_resource_id
  http_method   = "GET"
  authorization = "NONE" # was "AWS_IAM"
}

resource "aws_api_gateway_integration" "orders_get" {
  rest_api_id             = var.api_id
  resource_id             = var.orders_resource_id
  http_method             = aws_api_gateway_method.orders_get.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "GET"
  uri                     = "https://backend.example.com/orders"
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers = {
    redeployment = sha1(jsonencode([
      aws_api_gateway_method.orders_get,
      aws_api_gateway_integration.orders_get,
    ]))
  }
  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
