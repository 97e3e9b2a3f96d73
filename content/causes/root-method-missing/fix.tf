variable "api_id" { type = string }
variable "root_resource_id" { type = string }

resource "aws_api_gateway_method" "root_get" {
  rest_api_id   = var.api_id
  resource_id   = var.root_resource_id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "root_get" {
  rest_api_id       = var.api_id
  resource_id       = var.root_resource_id
  http_method       = aws_api_gateway_method.root_get.http_method
  type              = "MOCK"
  request_templates = { "application/json" = jsonencode({ statusCode = 200 }) }
}

resource "aws_api_gateway_method_response" "root_get" {
  rest_api_id = var.api_id
  resource_id = var.root_resource_id
  http_method = aws_api_gateway_method.root_get.http_method
  status_code = "200"
}

resource "aws_api_gateway_integration_response" "root_get" {
  rest_api_id = var.api_id
  resource_id = var.root_resource_id
  http_method = aws_api_gateway_integration.root_get.http_method
  status_code = aws_api_gateway_method_response.root_get.status_code
}

# The stage takes its deployment_id from here.
resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers = {
    redeployment = sha1(jsonencode([
      aws_api_gateway_method.root_get,
      aws_api_gateway_integration.root_get,
      aws_api_gateway_integration_response.root_get,
    ]))
  }
  lifecycle { create_before_destroy = true }
}
