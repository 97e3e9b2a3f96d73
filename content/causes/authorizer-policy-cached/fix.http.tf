variable "api_id" { type = string }
variable "authorizer_invoke_arn" { type = string }

resource "aws_apigatewayv2_authorizer" "token" {
  api_id                            = var.api_id
  name                              = "token"
  authorizer_type                   = "REQUEST"
  authorizer_uri                    = var.authorizer_invoke_arn
  authorizer_payload_format_version = "2.0"
  authorizer_result_ttl_in_seconds  = 300
  identity_sources                  = ["$request.header.Authorization", "$context.routeKey"]
}
