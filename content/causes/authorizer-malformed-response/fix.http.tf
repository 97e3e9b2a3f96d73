variable "api_id" { type = string }
variable "authorizer_invoke_arn" { type = string }

resource "aws_apigatewayv2_authorizer" "token" {
  api_id           = var.api_id
  name             = "token"
  authorizer_type  = "REQUEST"
  authorizer_uri   = var.authorizer_invoke_arn
  identity_sources = ["$request.header.Authorization"]

  # For a function that returns {"isAuthorized": true} or false.
  authorizer_payload_format_version = "2.0"
  enable_simple_responses           = true
}
