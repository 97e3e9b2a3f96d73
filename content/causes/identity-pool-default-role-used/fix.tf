variable "identity_pool_id" { type = string }
variable "default_role_arn" { type = string }
variable "user_pool_endpoint" { type = string }
variable "app_client_id" { type = string }

resource "aws_cognito_identity_pool_roles_attachment" "this" {
  identity_pool_id = var.identity_pool_id

  # Name the unauthenticated role as well, if the pool has one.
  roles = { authenticated = var.default_role_arn }

  role_mapping {
    # For example cognito-idp.us-east-1.amazonaws.com/us-east-1_EXAMPLE:app-client-id
    identity_provider         = "${var.user_pool_endpoint}:${var.app_client_id}"
    type                      = "Token"
    ambiguous_role_resolution = "Deny"
  }
}
