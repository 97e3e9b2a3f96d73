variable "role_arn" { type = string }

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = var.role_arn
  runtime       = "nodejs24.x"
  handler       = "index.handler"
  filename      = "build.zip"

  # Without the hash, new code in the same file is not uploaded.
  source_code_hash = filebase64sha256("build.zip")
}
