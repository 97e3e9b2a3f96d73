variable "api_id" { type = string }
variable "resource_id" { type = string }

resource "aws_api_gateway_request_validator" "parameters_only" {
  rest_api_id                 = var.api_id
  name                        = "parameters-only"
  validate_request_body       = false
  validate_request_parameters = true
}

resource "aws_api_gateway_method" "get" {
  rest_api_id          = var.api_id
  resource_id          = var.resource_id
  http_method          = "GET"
  authorization        = "NONE" # keep what the method has
  request_validator_id = aws_api_gateway_request_validator.parameters_only.id
  request_parameters   = { "method.request.querystring.status" = true }
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
