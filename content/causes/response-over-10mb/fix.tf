variable "rest_api_id" { type = string }
variable "resource_id" { type = string }

resource "aws_api_gateway_method" "get" {
  rest_api_id   = var.rest_api_id
  resource_id   = var.resource_id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "get" {
  rest_api_id             = var.rest_api_id
  resource_id             = var.resource_id
  http_method             = aws_api_gateway_method.get.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "GET"
  uri                     = "https://backend.example.com/orders"
  response_transfer_mode  = "STREAM"
}

# The stage takes its deployment_id from here.
resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.rest_api_id
  triggers = {
    # Add every other resource of the API to this list.
    redeployment = sha1(jsonencode([aws_api_gateway_method.get, aws_api_gateway_integration.get]))
  }
  lifecycle { create_before_destroy = true }
}
