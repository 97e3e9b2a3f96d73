variable "api_id" {
  type = string
}

variable "vpc_link_id" {
  type = string
}

variable "listener_arn" {
  type = string
}

# Lambda integration: a stage that adds nothing to the path.
resource "aws_apigatewayv2_stage" "default" {
  api_id      = var.api_id
  name        = "$default"
  auto_deploy = true
}

# Private integration: hand on the path without the stage.
resource "aws_apigatewayv2_integration" "app" {
  api_id             = var.api_id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = var.listener_arn
  connection_type    = "VPC_LINK"
  connection_id      = var.vpc_link_id

  request_parameters = {
    "overwrite:path" = "$request.path"
  }
}
