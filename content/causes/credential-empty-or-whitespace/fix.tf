variable "api_key" {
  type      = string
  sensitive = true

  validation {
    condition     = can(regex("^[A-Za-z0-9._~+/=-]{20,}$", trimspace(var.api_key)))
    error_message = "api_key is empty, too short, or has characters that no credential has."
  }
}

resource "aws_secretsmanager_secret" "api_key" {
  name = "orders/api-key"
}

# A write-only argument keeps the value out of the state (Terraform 1.11 and later).
# Raise the version to write a new value.
resource "aws_secretsmanager_secret_version" "api_key" {
  secret_id                = aws_secretsmanager_secret.api_key.id
  secret_string_wo         = trimspace(var.api_key)
  secret_string_wo_version = 1
}
