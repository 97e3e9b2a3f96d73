variable "rest_api_id" { type = string }
variable "root_resource_id" { type = string }

resource "aws_api_gateway_resource" "proxy" {
  rest_api_id = var.rest_api_id
  parent_id   = var.root_resource_id
  path_part   = "{proxy+}"
}

resource "aws_api_gateway_method" "proxy" {
  rest_api_id        = var.rest_api_id
  resource_id        = aws_api_gateway_resource.proxy.id
  http_method        = "ANY"
  authorization      = "NONE"
  request_parameters = { "method.request.path.proxy" = true }
}

resource "aws_api_gateway_integration" "proxy" {
  rest_api_id             = var.rest_api_id
  resource_id             = aws_api_gateway_resource.proxy.id
  http_method             = aws_api_gateway_method.proxy.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "ANY"
  uri                     = "https://backend.example.com/{proxy}"
  request_parameters      = { "integration.request.path.proxy" = "method.request.path.proxy" }
}

# The stage takes its deployment_id from here.
resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.rest_api_id
  triggers = {
    # Add every other resource of the API to this list.
    redeployment = sha1(jsonencode([aws_api_gateway_method.proxy, aws_api_gateway_integration.proxy]))
  }
  lifecycle { create_before_destroy = true }
}
