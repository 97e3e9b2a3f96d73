variable "api_id" { type = string }
variable "resource_id" { type = string }

resource "aws_api_gateway_integration" "orders" {
  rest_api_id             = var.api_id
  resource_id             = var.resource_id
  http_method             = "GET"
  type                    = "HTTP_PROXY"
  integration_http_method = "GET"
  uri                     = "https://backend.example.com/orders"

  # No Content-Length, Transfer-Encoding and the like.
  request_parameters = { "integration.request.header.x-request-source" = "'gateway'" }
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers    = { redeployment = sha1(jsonencode(aws_api_gateway_integration.orders)) }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
