variable "role_arn" { type = string }

resource "aws_lambda_function" "authorizer" {
  function_name = "orders-authorizer"
  role          = var.role_arn
  runtime       = "nodejs24.x"
  handler       = "index.handler"
  filename      = "build.zip"

  # Without the hash, new code in the same file is not uploaded.
  source_code_hash = filebase64sha256("build.zip")
}
