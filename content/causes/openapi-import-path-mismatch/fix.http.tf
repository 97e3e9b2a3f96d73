locals {
  document = yamldecode(file("${path.module}/openapi.yaml"))
}

resource "aws_apigatewayv2_api" "this" {
  name          = "orders"
  protocol_type = "HTTP"

  # There is no argument for the base path, so each path gets it here.
  body = jsonencode(merge(local.document, {
    paths = { for path, item in local.document.paths : "/v1${path}" => item }
  }))
}

resource "aws_apigatewayv2_stage" "default" {
  api_id      = aws_apigatewayv2_api.this.id
  name        = "$default"
  auto_deploy = true
}
