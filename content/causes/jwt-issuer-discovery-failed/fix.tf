resource "aws_apigatewayv2_api" "orders" {
  name             = "orders"
  protocol_type    = "HTTP"
  fail_on_warnings = true

  body = jsonencode({
    openapi = "3.0.1"
    info    = { title = "orders", version = "1.0" }
    paths = {
      "/orders" = {
        get = {
          security = [{ login = [] }]
          x-amazon-apigateway-integration = {
            type                 = "http_proxy"
            httpMethod           = "GET"
            uri                  = "https://backend.example.com/orders"
            payloadFormatVersion = "1.0"
          }
        }
      }
    }
    components = {
      securitySchemes = {
        login = {
          type = "oauth2"
          x-amazon-apigateway-authorizer = {
            type             = "jwt"
            identitySource   = "$request.header.Authorization"
            jwtConfiguration = { issuer = "https://login.example.com", audience = ["orders-api"] }
          }
        }
      }
    }
  })
}
