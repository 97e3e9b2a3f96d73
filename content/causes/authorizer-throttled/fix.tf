variable "role_arn" { type = string }
variable "build_bucket" { type = string }
variable "build_key" { type = string }

resource "aws_lambda_function" "authorizer" {
  function_name = "authorizer"
  role          = var.role_arn
  runtime       = "nodejs24.x"
  handler       = "index.handler"
  s3_bucket     = var.build_bucket
  s3_key        = var.build_key

  # Taken from what all other functions share, and an upper limit too.
  reserved_concurrent_executions = 100
}
