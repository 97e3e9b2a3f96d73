variable "api_id" { type = string }
variable "resource_id" { type = string }

resource "aws_api_gateway_method_response" "failed" {
  rest_api_id = var.api_id
  resource_id = var.resource_id
  http_method = "GET"
  status_code = "500"
}

resource "aws_api_gateway_integration_response" "failed" {
  rest_api_id       = var.api_id
  resource_id       = var.resource_id
  http_method       = "GET"
  status_code       = aws_api_gateway_method_response.failed.status_code
  selection_pattern = "[\\s\\S]+"
  response_templates = {
    "application/json" = "{\"message\": \"The order could not be read\"}"
  }
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers    = { redeployment = sha1(jsonencode(aws_api_gateway_integration_response.failed)) }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
