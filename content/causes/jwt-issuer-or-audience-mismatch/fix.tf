variable "api_id" { type = string }

resource "aws_apigatewayv2_authorizer" "orders" {
  api_id           = var.api_id
  name             = "orders"
  authorizer_type  = "JWT"
  identity_sources = ["$request.header.Authorization"]

  jwt_configuration {
    issuer   = "https://login.example.com/" # exactly as in the token's iss
    audience = ["orders-api"]               # one of the token's aud, or its client_id
  }
}
