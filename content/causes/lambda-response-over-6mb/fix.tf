variable "function_role_name" { type = string }

resource "aws_s3_bucket" "results" {
  bucket_prefix = "orders-results-"
}

resource "aws_iam_role_policy" "results" {
  name = "orders-results"
  role = var.function_role_name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject", "s3:PutObject"]
      Resource = "${aws_s3_bucket.results.arn}/results/*"
    }]
  })
}

# For the function's environment variable RESULTS.
output "results" {
  value = aws_s3_bucket.results.bucket
}
