variable "rest_api_id" { type = string }
variable "resource_id" { type = string }

resource "aws_api_gateway_method" "list_orders" {
  rest_api_id      = var.rest_api_id
  resource_id      = var.resource_id
  http_method      = "GET"
  authorization    = "NONE" # keep the one that you have
  api_key_required = true
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.rest_api_id

  # Whole objects: their ids stay the same when a setting changes. Add the method's integration.
  triggers = {
    redeployment = sha1(jsonencode([aws_api_gateway_method.list_orders]))
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.rest_api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
