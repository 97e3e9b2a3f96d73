variable "user_pool_id" { type = string }

resource "aws_cognito_user_pool_client" "web" {
  user_pool_id           = var.user_pool_id
  name                   = "web"
  explicit_auth_flows    = ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
  access_token_validity  = 60
  id_token_validity      = 60
  refresh_token_validity = 30

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}
