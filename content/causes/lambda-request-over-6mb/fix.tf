variable "function_role_name" { type = string }

resource "aws_s3_bucket" "uploads" {
  bucket_prefix = "orders-uploads-"
}

resource "aws_iam_role_policy" "upload" {
  name = "upload-orders"
  role = var.function_role_name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "s3:PutObject"
      Resource = "${aws_s3_bucket.uploads.arn}/uploads/*"
    }]
  })
}

# For the function's environment variable UPLOADS.
output "uploads" {
  value = aws_s3_bucket.uploads.bucket
}
