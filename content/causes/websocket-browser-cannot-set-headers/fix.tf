variable "api_id" { type = string }
variable "authorizer_invoke_arn" { type = string }

resource "aws_apigatewayv2_authorizer" "connect" {
  api_id           = var.api_id
  name             = "connect"
  authorizer_type  = "REQUEST"
  authorizer_uri   = var.authorizer_invoke_arn
  identity_sources = ["route.request.querystring.token"]
}

resource "aws_apigatewayv2_stage" "prod" {
  api_id      = var.api_id
  name        = "prod"
  auto_deploy = true
}
