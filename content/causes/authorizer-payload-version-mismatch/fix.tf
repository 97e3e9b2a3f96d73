variable "api_id" { type = string }
variable "authorizer_invoke_arn" { type = string }

resource "aws_apigatewayv2_authorizer" "token" {
  api_id           = var.api_id
  name             = "token"
  authorizer_type  = "REQUEST"
  authorizer_uri   = var.authorizer_invoke_arn
  identity_sources = ["$request.header.Authorization"]

  # For a function that reads methodArn and returns a policy.
  authorizer_payload_format_version = "1.0"
}
