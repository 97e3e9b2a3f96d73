variable "api_id" { type = string }
variable "parent_id" { type = string }
variable "validator_id" { type = string }

resource "aws_api_gateway_resource" "order" {
  rest_api_id = var.api_id
  parent_id   = var.parent_id
  path_part   = "{orderId}"
}

resource "aws_api_gateway_method" "get" {
  rest_api_id          = var.api_id
  resource_id          = aws_api_gateway_resource.order.id
  http_method          = "GET"
  authorization        = "NONE" # keep what the method has
  request_validator_id = var.validator_id
  request_parameters   = { "method.request.path.orderId" = true }
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers    = { redeployment = sha1(jsonencode(aws_api_gateway_method.get)) }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
