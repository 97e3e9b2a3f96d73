variable "user_pool_id" { type = string }

resource "aws_cognito_resource_server" "orders" {
  user_pool_id = var.user_pool_id
  identifier   = "orders"
  name         = "orders"

  scope {
    scope_name        = "read"
    scope_description = "Read orders"
  }
}

# For people who sign in: the flow "code", and callback_urls.
resource "aws_cognito_user_pool_client" "caller" {
  user_pool_id    = var.user_pool_id
  name            = "orders-caller"
  generate_secret = true

  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_flows                  = ["client_credentials"]
  allowed_oauth_scopes                 = aws_cognito_resource_server.orders.scope_identifiers
}
